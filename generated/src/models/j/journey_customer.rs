// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyCustomer`.
///
/// The service requires `id`, `idType` in requests.
#[non_exhaustive]
pub struct JourneyCustomer {
    /// `id`, required.
    pub id: Option<String>,
    /// `idType`, required.
    pub id_type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(JourneyCustomer {
    "id" Str id,
    "idType" Str id_type,
});

rt::setters!(JourneyCustomer {
    0 id with_id(impl Into<String>) clear_id,
    1 id_type with_id_type(impl Into<String>) clear_id_type,
});
