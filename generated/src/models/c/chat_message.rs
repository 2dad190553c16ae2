// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ChatMessage`.
#[non_exhaustive]
pub struct ChatMessage {
    /// `body`.
    pub body: Option<String>,
    /// `bodyType`.
    pub body_type: Option<super::ChatMessageBodyType>,
    /// `chat`.
    pub chat: Option<String>,
    /// `from`.
    pub from: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `message`.
    pub message: Option<String>,
    /// `participantPurpose`.
    pub participant_purpose: Option<String>,
    /// `senderCommunicationId`.
    pub sender_communication_id: Option<String>,
    /// `to`.
    pub to: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    /// `user`.
    pub user: Option<super::ChatMessageUser>,
    /// `utc`.
    pub utc: Option<String>,
    __marks: rt::Marks,
}
/// The values of `bodyType` in [`ChatMessage`](super::ChatMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum ChatMessageBodyType {
    /// `STANDARD`
    Standard,
    /// `ACTIVITY`
    Activity,
    /// `TYPING`
    Typing,
    /// `NOTICE`
    Notice,
    /// `MEMBERJOIN`
    Memberjoin,
    /// `MEMBERLEAVE`
    Memberleave,
    /// `MEDIAREQUEST`
    Mediarequest,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ChatMessage {
    "body" Str body,
    "bodyType" Enum body_type,
    "chat" Str chat,
    "from" Str from,
    "id" Str id,
    "message" Str message,
    "participantPurpose" Str participant_purpose,
    "senderCommunicationId" Str sender_communication_id,
    "to" Str to,
    "type" Str r#type,
    "user" Any user,
    "utc" Str utc,
});

rt::setters!(ChatMessage {
    0 body with_body(impl Into<String>) clear_body,
    1 body_type with_body_type(impl Into<super::ChatMessageBodyType>) clear_body_type,
    2 chat with_chat(impl Into<String>) clear_chat,
    3 from with_from(impl Into<String>) clear_from,
    4 id with_id(impl Into<String>) clear_id,
    5 message with_message(impl Into<String>) clear_message,
    6 participant_purpose with_participant_purpose(impl Into<String>) clear_participant_purpose,
    7 sender_communication_id with_sender_communication_id(impl Into<String>) clear_sender_communication_id,
    8 to with_to(impl Into<String>) clear_to,
    9 r#type with_type(impl Into<String>) clear_type,
    10 user with_user(super::ChatMessageUser) clear_user,
    11 utc with_utc(impl Into<String>) clear_utc,
});

rt::open_enum!(ChatMessageBodyType {
    Standard = "STANDARD",
    Activity = "ACTIVITY",
    Typing = "TYPING",
    Notice = "NOTICE",
    Memberjoin = "MEMBERJOIN",
    Memberleave = "MEMBERLEAVE",
    Mediarequest = "MEDIAREQUEST",
});
