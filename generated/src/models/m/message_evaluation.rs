// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessageEvaluation`.
#[non_exhaustive]
pub struct MessageEvaluation {
    /// `contactAddress`.
    pub contact_address: Option<String>,
    /// `contactColumn`.
    pub contact_column: Option<String>,
    /// `messageType`.
    pub message_type: Option<super::MessageEvaluationMessageType>,
    /// `timestamp`.
    pub timestamp: Option<rt::DateTime>,
    /// `wrapupCodeId`.
    pub wrapup_code_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `messageType` in [`MessageEvaluation`](super::MessageEvaluation).
#[derive(Clone)]
#[non_exhaustive]
pub enum MessageEvaluationMessageType {
    /// `Sms`
    Sms,
    /// `Email`
    Email,
    /// `WhatsApp`
    WhatsApp,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(MessageEvaluation {
    "contactAddress" Str contact_address,
    "contactColumn" Str contact_column,
    "messageType" Enum message_type,
    "timestamp" DateTime timestamp,
    "wrapupCodeId" Str wrapup_code_id,
});

rt::setters!(MessageEvaluation {
    0 contact_address with_contact_address(impl Into<String>) clear_contact_address,
    1 contact_column with_contact_column(impl Into<String>) clear_contact_column,
    2 message_type with_message_type(impl Into<super::MessageEvaluationMessageType>) clear_message_type,
    3 timestamp with_timestamp(impl Into<rt::DateTime>) clear_timestamp,
    4 wrapup_code_id with_wrapup_code_id(impl Into<String>) clear_wrapup_code_id,
});

rt::open_enum!(MessageEvaluationMessageType {
    Sms = "Sms",
    Email = "Email",
    WhatsApp = "WhatsApp",
});
