// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SmsAlphanumericProvision`.
///
/// The service requires `phoneNumber` in requests.
#[non_exhaustive]
pub struct SmsAlphanumericProvision {
    /// `id`.
    pub id: Option<String>,
    /// `phoneNumber`, required.
    pub phone_number: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SmsAlphanumericProvision {
    "id" Str id,
    "phoneNumber" Str phone_number,
    "selfUri" Str self_uri,
});

rt::setters!(SmsAlphanumericProvision {
    0 id with_id(impl Into<String>) clear_id,
    1 phone_number with_phone_number(impl Into<String>) clear_phone_number,
    2 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
