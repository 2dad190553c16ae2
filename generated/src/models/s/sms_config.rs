// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SmsConfig`.
///
/// The service requires `messageColumn`, `phoneColumn`, `senderSmsPhoneNumber` in requests.
#[non_exhaustive]
pub struct SmsConfig {
    /// `contentTemplate`.
    pub content_template: Option<super::DomainEntityRef>,
    /// `messageColumn`, required.
    pub message_column: Option<String>,
    /// `phoneColumn`, required.
    pub phone_column: Option<String>,
    /// `senderSmsPhoneNumber`, required.
    pub sender_sms_phone_number: Option<super::SmsPhoneNumberRef>,
    __marks: rt::Marks,
}

rt::model!(SmsConfig {
    "contentTemplate" Any content_template,
    "messageColumn" Str message_column,
    "phoneColumn" Str phone_column,
    "senderSmsPhoneNumber" Any sender_sms_phone_number,
});

rt::setters!(SmsConfig {
    0 content_template with_content_template(super::DomainEntityRef) clear_content_template,
    1 message_column with_message_column(impl Into<String>) clear_message_column,
    2 phone_column with_phone_column(impl Into<String>) clear_phone_column,
    3 sender_sms_phone_number with_sender_sms_phone_number(super::SmsPhoneNumberRef) clear_sender_sms_phone_number,
});
