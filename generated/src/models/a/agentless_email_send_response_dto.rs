// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentlessEmailSendResponseDto`.
#[non_exhaustive]
pub struct AgentlessEmailSendResponseDto {
    /// `conversationId`, required.
    pub conversation_id: Option<String>,
    /// `dateCreated`, required.
    pub date_created: Option<rt::DateTime>,
    /// `fromAddress`, required.
    pub from_address: Option<super::EmailAddress>,
    /// `id`.
    pub id: Option<String>,
    /// `replyToAddress`.
    pub reply_to_address: Option<super::EmailAddress>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `senderType`, required.
    pub sender_type: Option<super::AgentlessEmailSendResponseDtoSenderType>,
    /// `subject`.
    pub subject: Option<String>,
    /// `toAddresses`, required.
    pub to_addresses: Option<Vec<super::EmailAddress>>,
    __marks: rt::Marks,
}
/// The values of `senderType` in [`AgentlessEmailSendResponseDto`](super::AgentlessEmailSendResponseDto).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentlessEmailSendResponseDtoSenderType {
    /// `Outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgentlessEmailSendResponseDto {
    "conversationId" Str conversation_id,
    "dateCreated" DateTime date_created,
    "fromAddress" Any from_address,
    "id" Str id,
    "replyToAddress" Any reply_to_address,
    "selfUri" Str self_uri,
    "senderType" Enum sender_type,
    "subject" Str subject,
    "toAddresses" Any to_addresses,
});

rt::open_enum!(AgentlessEmailSendResponseDtoSenderType {
    Outbound = "Outbound",
});
