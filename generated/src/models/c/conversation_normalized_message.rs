// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationNormalizedMessage`.
#[non_exhaustive]
pub struct ConversationNormalizedMessage {
    /// `byoSmsIntegrationId`.
    pub byo_sms_integration_id: Option<String>,
    /// `channel`.
    pub channel: Option<super::ConversationMessagingChannel>,
    /// `content`.
    pub content: Option<Vec<super::ConversationMessageContent>>,
    /// `direction`.
    pub direction: Option<super::ConversationNormalizedMessageDirection>,
    /// `enrichment`.
    pub enrichment: Option<super::ConversationEnrichment>,
    /// `events`.
    pub events: Option<Vec<super::ConversationMessageEvent>>,
    /// `id`.
    pub id: Option<String>,
    /// `isFinalReceipt`.
    pub is_final_receipt: Option<bool>,
    /// `metadata`.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// `originatingEntity`.
    pub originating_entity: Option<
        super::ConversationNormalizedMessageOriginatingEntity,
    >,
    /// `reasons`.
    pub reasons: Option<Vec<super::ConversationReason>>,
    /// `relatedMessages`.
    pub related_messages: Option<Vec<super::ConversationNormalizedMessage>>,
    /// `status`.
    pub status: Option<super::ConversationNormalizedMessageStatus>,
    /// `text`.
    pub text: Option<String>,
    /// `type`, required.
    pub r#type: Option<super::ConversationNormalizedMessageType>,
    __marks: rt::Marks,
}
/// The values of `direction` in [`ConversationNormalizedMessage`](super::ConversationNormalizedMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationNormalizedMessageDirection {
    /// `Inbound`
    Inbound,
    /// `Outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `originatingEntity` in [`ConversationNormalizedMessage`](super::ConversationNormalizedMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationNormalizedMessageOriginatingEntity {
    /// `Human`
    Human,
    /// `Bot`
    Bot,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`ConversationNormalizedMessage`](super::ConversationNormalizedMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationNormalizedMessageStatus {
    /// `Sent`
    Sent,
    /// `Delivered`
    Delivered,
    /// `Read`
    Read,
    /// `Failed`
    Failed,
    /// `Published`
    Published,
    /// `Removed`
    Removed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`ConversationNormalizedMessage`](super::ConversationNormalizedMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationNormalizedMessageType {
    /// `Text`
    Text,
    /// `Structured`
    Structured,
    /// `Receipt`
    Receipt,
    /// `Event`
    Event,
    /// `Message`
    Message,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationNormalizedMessage {
    "byoSmsIntegrationId" Str byo_sms_integration_id,
    "channel" Any channel,
    "content" Any content,
    "direction" Enum direction,
    "enrichment" Any enrichment,
    "events" Any events,
    "id" Str id,
    "isFinalReceipt" Bool is_final_receipt,
    "metadata" Any metadata,
    "originatingEntity" Enum originating_entity,
    "reasons" Any reasons,
    "relatedMessages" Any related_messages,
    "status" Enum status,
    "text" Str text,
    "type" Enum r#type,
});

rt::open_enum!(ConversationNormalizedMessageDirection {
    Inbound = "Inbound",
    Outbound = "Outbound",
});

rt::open_enum!(ConversationNormalizedMessageOriginatingEntity {
    Human = "Human",
    Bot = "Bot",
});

rt::open_enum!(ConversationNormalizedMessageStatus {
    Sent = "Sent",
    Delivered = "Delivered",
    Read = "Read",
    Failed = "Failed",
    Published = "Published",
    Removed = "Removed",
});

rt::open_enum!(ConversationNormalizedMessageType {
    Text = "Text",
    Structured = "Structured",
    Receipt = "Receipt",
    Event = "Event",
    Message = "Message",
    Unknown = "Unknown",
});
