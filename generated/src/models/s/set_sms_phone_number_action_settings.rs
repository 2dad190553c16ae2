// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SetSmsPhoneNumberActionSettings`.
///
/// The service requires `senderSmsPhoneNumber` in requests.
#[non_exhaustive]
pub struct SetSmsPhoneNumberActionSettings {
    /// `senderSmsPhoneNumber`, required.
    pub sender_sms_phone_number: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SetSmsPhoneNumberActionSettings {
    "senderSmsPhoneNumber" Str sender_sms_phone_number,
});

rt::setters!(SetSmsPhoneNumberActionSettings {
    0 sender_sms_phone_number with_sender_sms_phone_number(impl Into<String>) clear_sender_sms_phone_number,
});
