// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WhatsAppId`.
///
/// The service requires `phoneNumber` in requests.
#[non_exhaustive]
pub struct WhatsAppId {
    /// `displayName`.
    pub display_name: Option<String>,
    /// `phoneNumber`, required.
    pub phone_number: Option<super::PhoneNumber>,
    __marks: rt::Marks,
}

rt::model!(WhatsAppId {
    "displayName" Str display_name,
    "phoneNumber" Any phone_number,
});

rt::setters!(WhatsAppId {
    0 display_name with_display_name(impl Into<String>) clear_display_name,
    1 phone_number with_phone_number(super::PhoneNumber) clear_phone_number,
});
