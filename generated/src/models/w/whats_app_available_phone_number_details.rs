// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WhatsAppAvailablePhoneNumberDetails`.
#[non_exhaustive]
pub struct WhatsAppAvailablePhoneNumberDetails {
    /// `name`, required.
    pub name: Option<String>,
    /// `phoneNumber`.
    pub phone_number: Option<String>,
    /// `status`, required.
    pub status: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WhatsAppAvailablePhoneNumberDetails {
    "name" Str name,
    "phoneNumber" Str phone_number,
    "status" Str status,
});
