// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationSocialExpressionEventTopicMessageDetails`.
#[non_exhaustive]
pub struct QueueConversationSocialExpressionEventTopicMessageDetails {
    /// `errorInfo`.
    pub error_info: Option<
        super::QueueConversationSocialExpressionEventTopicErrorDetails,
    >,
    /// `media`.
    pub media: Option<
        Vec<super::QueueConversationSocialExpressionEventTopicMessageMedia>,
    >,
    /// `messageId`.
    pub message_id: Option<String>,
    /// `messageMetadata`.
    pub message_metadata: Option<
        super::QueueConversationSocialExpressionEventTopicMessageMetadata,
    >,
    /// `messageSegmentCount`.
    pub message_segment_count: Option<i64>,
    /// `messageStatus`.
    pub message_status: Option<
        super::QueueConversationSocialExpressionEventTopicMessageDetailsMessageStatus,
    >,
    /// `messageTime`.
    pub message_time: Option<rt::DateTime>,
    /// `socialVisibility`.
    pub social_visibility: Option<
        super::QueueConversationSocialExpressionEventTopicMessageDetailsSocialVisibility,
    >,
    /// `stickers`.
    pub stickers: Option<
        Vec<super::QueueConversationSocialExpressionEventTopicMessageSticker>,
    >,
    __marks: rt::Marks,
}
/// The values of `messageStatus` in [`QueueConversationSocialExpressionEventTopicMessageDetails`](super::QueueConversationSocialExpressionEventTopicMessageDetails).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationSocialExpressionEventTopicMessageDetailsMessageStatus {
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
/// The values of `socialVisibility` in [`QueueConversationSocialExpressionEventTopicMessageDetails`](super::QueueConversationSocialExpressionEventTopicMessageDetails).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationSocialExpressionEventTopicMessageDetailsSocialVisibility {
    /// `private`
    Private,
    /// `public`
    Public,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(QueueConversationSocialExpressionEventTopicMessageDetails {
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

rt::open_enum!(QueueConversationSocialExpressionEventTopicMessageDetailsMessageStatus {
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

rt::open_enum!(QueueConversationSocialExpressionEventTopicMessageDetailsSocialVisibility {
    Private = "private",
    Public = "public",
});
