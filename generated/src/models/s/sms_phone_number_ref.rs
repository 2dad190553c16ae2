// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SmsPhoneNumberRef`.
///
/// The service requires `phoneNumber` in requests.
#[non_exhaustive]
pub struct SmsPhoneNumberRef {
    /// `phoneNumber`, required.
    pub phone_number: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SmsPhoneNumberRef {
    "phoneNumber" Str phone_number,
    "selfUri" Str self_uri,
});

rt::setters!(SmsPhoneNumberRef {
    0 phone_number with_phone_number(impl Into<String>) clear_phone_number,
    1 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
