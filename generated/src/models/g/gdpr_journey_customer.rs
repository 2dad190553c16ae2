// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GDPRJourneyCustomer`.
#[non_exhaustive]
pub struct GDPRJourneyCustomer {
    /// `id`.
    pub id: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(GDPRJourneyCustomer {
    "id" Str id,
    "type" Str r#type,
});

rt::setters!(GDPRJourneyCustomer {
    0 id with_id(impl Into<String>) clear_id,
    1 r#type with_type(impl Into<String>) clear_type,
});
