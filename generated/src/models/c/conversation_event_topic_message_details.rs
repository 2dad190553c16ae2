// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEventTopicMessageDetails`.
#[non_exhaustive]
pub struct ConversationEventTopicMessageDetails {
    /// `errorInfo`.
    pub error_info: Option<super::ConversationEventTopicErrorDetails>,
    /// `media`.
    pub media: Option<Vec<super::ConversationEventTopicMessageMedia>>,
    /// `messageId`.
    pub message_id: Option<String>,
    /// `messageMetadata`.
    pub message_metadata: Option<super::ConversationEventTopicMessageMetadata>,
    /// `messageSegmentCount`.
    pub message_segment_count: Option<i64>,
    /// `messageStatus`.
    pub message_status: Option<super::ConversationEventTopicMessageDetailsMessageStatus>,
    /// `messageTime`.
    pub message_time: Option<rt::DateTime>,
    /// `socialVisibility`.
    pub social_visibility: Option<
        super::ConversationEventTopicMessageDetailsSocialVisibility,
    >,
    /// `stickers`.
    pub stickers: Option<Vec<super::ConversationEventTopicMessageSticker>>,
    __marks: rt::Marks,
}
/// The values of `messageStatus` in [`ConversationEventTopicMessageDetails`](super::ConversationEventTopicMessageDetails).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationEventTopicMessageDetailsMessageStatus {
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
/// The values of `socialVisibility` in [`ConversationEventTopicMessageDetails`](super::ConversationEventTopicMessageDetails).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationEventTopicMessageDetailsSocialVisibility {
    /// `private`
    Private,
    /// `public`
    Public,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationEventTopicMessageDetails {
    "errorInfo" Any error_info,
    "media" Any media,
    "messageId" Str message_id,
    "messageMetadata" Any message_metadata,
    "messageSegmentCount" Int message_segment_count,
    "messageStatus" Enum message_status,
    "messageTime" DateTime message_time,
    "socialVisibility" Enum social_visibility,
    "stickers" Any stickers,
});

rt::open_enum!(ConversationEventTopicMessageDetailsMessageStatus {
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

rt::open_enum!(ConversationEventTopicMessageDetailsSocialVisibility {
    Private = "private",
    Public = "public",
});
