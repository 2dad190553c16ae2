// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SendAgentlessOutboundMessageResponse`.
#[non_exhaustive]
pub struct SendAgentlessOutboundMessageResponse {
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `fromAddress`.
    pub from_address: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `message`.
    pub message: Option<super::MessageData>,
    /// `messengerType`.
    pub messenger_type: Option<super::SendAgentlessOutboundMessageResponseMessengerType>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `timestamp`.
    pub timestamp: Option<rt::DateTime>,
    /// `toAddress`.
    pub to_address: Option<String>,
    /// `useExistingActiveConversation`.
    pub use_existing_active_conversation: Option<bool>,
    /// `user`.
    pub user: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}
/// The values of `messengerType` in [`SendAgentlessOutboundMessageResponse`](super::SendAgentlessOutboundMessageResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum SendAgentlessOutboundMessageResponseMessengerType {
    /// `sms`
    Sms,
    /// `whatsapp`
    Whatsapp,
    /// `open`
    Open,
    /// `webmessaging`
    Webmessaging,
    /// `apple`
    Apple,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SendAgentlessOutboundMessageResponse {
    "conversationId" Str conversation_id,
    "fromAddress" Str from_address,
    "id" Str id,
    "message" Any message,
    "messengerType" Enum messenger_type,
    "selfUri" Str self_uri,
    "timestamp" DateTime timestamp,
    "toAddress" Str to_address,
    "useExistingActiveConversation" Bool use_existing_active_conversation,
    "user" Any user,
});

rt::open_enum!(SendAgentlessOutboundMessageResponseMessengerType {
    Sms = "sms",
    Whatsapp = "whatsapp",
    Open = "open",
    Webmessaging = "webmessaging",
    Apple = "apple",
});
