// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationVideoEventTopicMessageDetails`.
#[non_exhaustive]
pub struct QueueConversationVideoEventTopicMessageDetails {
    /// `errorInfo`.
    pub error_info: Option<super::QueueConversationVideoEventTopicErrorDetails>,
    /// `media`.
    pub media: Option<Vec<super::QueueConversationVideoEventTopicMessageMedia>>,
    /// `messageId`.
    pub message_id: Option<String>,
    /// `messageMetadata`.
    pub message_metadata: Option<super::QueueConversationVideoEventTopicMessageMetadata>,
    /// `messageSegmentCount`.
    pub message_segment_count: Option<i64>,
    /// `messageStatus`.
    pub message_status: Option<
        super::QueueConversationVideoEventTopicMessageDetailsMessageStatus,
    >,
    /// `messageTime`.
    pub message_time: Option<rt::DateTime>,
    /// `socialVisibility`.
    pub social_visibility: Option<
        super::QueueConversationVideoEventTopicMessageDetailsSocialVisibility,
    >,
    /// `stickers`.
    pub stickers: Option<Vec<super::QueueConversationVideoEventTopicMessageSticker>>,
    __marks: rt::Marks,
}
/// The values of `messageStatus` in [`QueueConversationVideoEventTopicMessageDetails`](super::QueueConversationVideoEventTopicMessageDetails).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationVideoEventTopicMessageDetailsMessageStatus {
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
/// The values of `socialVisibility` in [`QueueConversationVideoEventTopicMessageDetails`](super::QueueConversationVideoEventTopicMessageDetails).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationVideoEventTopicMessageDetailsSocialVisibility {
    /// `private`
    Private,
    /// `public`
    Public,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(QueueConversationVideoEventTopicMessageDetails {
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

rt::open_enum!(QueueConversationVideoEventTopicMessageDetailsMessageStatus {
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

rt::open_enum!(QueueConversationVideoEventTopicMessageDetailsSocialVisibility {
    Private = "private",
    Public = "public",
});
