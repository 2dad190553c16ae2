// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyCustomerSession`.
///
/// The service requires `id`, `type` in requests.
#[non_exhaustive]
pub struct JourneyCustomerSession {
    /// `id`, required.
    pub id: Option<String>,
    /// `type`, required.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(JourneyCustomerSession {
    "id" Str id,
    "type" Str r#type,
});

rt::setters!(JourneyCustomerSession {
    0 id with_id(impl Into<String>) clear_id,
    1 r#type with_type(impl Into<String>) clear_type,
});
