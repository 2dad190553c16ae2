// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessageData`.
#[non_exhaustive]
pub struct MessageData {
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `createdBy`.
    pub created_by: Option<super::User>,
    /// `direction`.
    pub direction: Option<super::MessageDataDirection>,
    /// `fromAddress`.
    pub from_address: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `messengerType`.
    pub messenger_type: Option<super::MessageDataMessengerType>,
    /// `name`.
    pub name: Option<String>,
    /// `normalizedMessage`.
    pub normalized_message: Option<super::ConversationNormalizedMessage>,
    /// `normalizedReceipts`.
    pub normalized_receipts: Option<Vec<super::ConversationNormalizedMessage>>,
    /// `providerMessageId`.
    pub provider_message_id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`, required.
    pub status: Option<super::MessageDataStatus>,
    /// `timestamp`, required.
    pub timestamp: Option<rt::DateTime>,
    /// `toAddress`.
    pub to_address: Option<String>,
    __marks: rt::Marks,
}
/// The values of `direction` in [`MessageData`](super::MessageData).
#[derive(Clone)]
#[non_exhaustive]
pub enum MessageDataDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `messengerType` in [`MessageData`](super::MessageData).
#[derive(Clone)]
#[non_exhaustive]
pub enum MessageDataMessengerType {
    /// `sms`
    Sms,
    /// `facebook`
    Facebook,
    /// `twitter`
    Twitter,
    /// `whatsapp`
    Whatsapp,
    /// `webmessaging`
    Webmessaging,
    /// `instagram`
    Instagram,
    /// `open`
    Open,
    /// `apple`
    Apple,
    /// `linkedin`
    Linkedin,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`MessageData`](super::MessageData).
#[derive(Clone)]
#[non_exhaustive]
pub enum MessageDataStatus {
    /// `queued`
    Queued,
    /// `sent`
    Sent,
    /// `failed`
    Failed,
    /// `received`
    Received,
    /// `delivery-success`
    DeliverySuccess,
    /// `delivery-failed`
    DeliveryFailed,
    /// `read`
    Read,
    /// `removed`
    Removed,
    /// `published`
    Published,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(MessageData {
    "conversationId" Str conversation_id,
    "createdBy" Any created_by,
    "direction" Enum direction,
    "fromAddress" Str from_address,
    "id" Str id,
    "messengerType" Enum messenger_type,
    "name" Str name,
    "normalizedMessage" Any normalized_message,
    "normalizedReceipts" Any normalized_receipts,
    "providerMessageId" Str provider_message_id,
    "selfUri" Str self_uri,
    "status" Enum status,
    "timestamp" DateTime timestamp,
    "toAddress" Str to_address,
});

rt::open_enum!(MessageDataDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});

rt::open_enum!(MessageDataMessengerType {
    Sms = "sms",
    Facebook = "facebook",
    Twitter = "twitter",
    Whatsapp = "whatsapp",
    Webmessaging = "webmessaging",
    Instagram = "instagram",
    Open = "open",
    Apple = "apple",
    Linkedin = "linkedin",
});

rt::open_enum!(MessageDataStatus {
    Queued = "queued",
    Sent = "sent",
    Failed = "failed",
    Received = "received",
    DeliverySuccess = "delivery-success",
    DeliveryFailed = "delivery-failed",
    Read = "read",
    Removed = "removed",
    Published = "published",
});
