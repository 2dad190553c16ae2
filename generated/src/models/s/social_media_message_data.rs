// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SocialMediaMessageData`.
#[non_exhaustive]
pub struct SocialMediaMessageData {
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `createdBy`.
    pub created_by: Option<super::User>,
    /// `direction`.
    pub direction: Option<super::SocialMediaMessageDataDirection>,
    /// `fromAddress`.
    pub from_address: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `messengerType`.
    pub messenger_type: Option<super::SocialMediaMessageDataMessengerType>,
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
    pub status: Option<super::SocialMediaMessageDataStatus>,
    /// `timestamp`, required.
    pub timestamp: Option<rt::DateTime>,
    /// `toAddress`.
    pub to_address: Option<String>,
    __marks: rt::Marks,
}
/// The values of `direction` in [`SocialMediaMessageData`](super::SocialMediaMessageData).
#[derive(Clone)]
#[non_exhaustive]
pub enum SocialMediaMessageDataDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `messengerType` in [`SocialMediaMessageData`](super::SocialMediaMessageData).
#[derive(Clone)]
#[non_exhaustive]
pub enum SocialMediaMessageDataMessengerType {
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
/// The values of `status` in [`SocialMediaMessageData`](super::SocialMediaMessageData).
#[derive(Clone)]
#[non_exhaustive]
pub enum SocialMediaMessageDataStatus {
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

rt::model!(SocialMediaMessageData {
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

rt::open_enum!(SocialMediaMessageDataDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});

rt::open_enum!(SocialMediaMessageDataMessengerType {
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

rt::open_enum!(SocialMediaMessageDataStatus {
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
