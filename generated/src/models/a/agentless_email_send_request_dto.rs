// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentlessEmailSendRequestDto`.
///
/// The service requires `fromAddress`, `senderType`, `toAddresses` in requests.
#[non_exhaustive]
pub struct AgentlessEmailSendRequestDto {
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `fromAddress`, required.
    pub from_address: Option<super::EmailAddress>,
    /// `htmlBody`.
    pub html_body: Option<String>,
    /// `replyToAddress`.
    pub reply_to_address: Option<super::EmailAddress>,
    /// `senderType`, required.
    pub sender_type: Option<super::AgentlessEmailSendRequestDtoSenderType>,
    /// `subject`.
    pub subject: Option<String>,
    /// `textBody`.
    pub text_body: Option<String>,
    /// `toAddresses`, required.
    pub to_addresses: Option<Vec<super::EmailAddress>>,
    __marks: rt::Marks,
}
/// The values of `senderType` in [`AgentlessEmailSendRequestDto`](super::AgentlessEmailSendRequestDto).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentlessEmailSendRequestDtoSenderType {
    /// `Outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgentlessEmailSendRequestDto {
    "conversationId" Str conversation_id,
    "fromAddress" Any from_address,
    "htmlBody" Str html_body,
    "replyToAddress" Any reply_to_address,
    "senderType" Enum sender_type,
    "subject" Str subject,
    "textBody" Str text_body,
    "toAddresses" Any to_addresses,
});

rt::setters!(AgentlessEmailSendRequestDto {
    0 conversation_id with_conversation_id(impl Into<String>) clear_conversation_id,
    1 from_address with_from_address(super::EmailAddress) clear_from_address,
    2 html_body with_html_body(impl Into<String>) clear_html_body,
    3 reply_to_address with_reply_to_address(super::EmailAddress) clear_reply_to_address,
    4 sender_type with_sender_type(impl Into<super::AgentlessEmailSendRequestDtoSenderType>) clear_sender_type,
    5 subject with_subject(impl Into<String>) clear_subject,
    6 text_body with_text_body(impl Into<String>) clear_text_body,
    7 to_addresses with_to_addresses(Vec<super::EmailAddress>) clear_to_addresses,
});

rt::open_enum!(AgentlessEmailSendRequestDtoSenderType {
    Outbound = "Outbound",
});
