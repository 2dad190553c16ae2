// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationMessageEventTopicMessageDetails`.
#[non_exhaustive]
pub struct QueueConversationMessageEventTopicMessageDetails {
    /// `errorInfo`.
    pub error_info: Option<super::QueueConversationMessageEventTopicErrorDetails>,
    /// `media`.
    pub media: Option<Vec<super::QueueConversationMessageEventTopicMessageMedia>>,
    /// `message`.
    pub message: Option<super::QueueConversationMessageEventTopicUriReference>,
    /// `messageMetadata`.
    pub message_metadata: Option<
        super::QueueConversationMessageEventTopicMessageMetadata,
    >,
    /// `messageSegmentCount`.
    pub message_segment_count: Option<i64>,
    /// `messageStatus`.
    pub message_status: Option<
        super::QueueConversationMessageEventTopicMessageDetailsMessageStatus,
    >,
    /// `messageTime`.
    pub message_time: Option<rt::DateTime>,
    /// `socialVisibility`.
    pub social_visibility: Option<
        super::QueueConversationMessageEventTopicMessageDetailsSocialVisibility,
    >,
    /// `stickers`.
    pub stickers: Option<Vec<super::QueueConversationMessageEventTopicMessageSticker>>,
    __marks: rt::Marks,
}
/// The values of `messageStatus` in [`QueueConversationMessageEventTopicMessageDetails`](super::QueueConversationMessageEventTopicMessageDetails).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationMessageEventTopicMessageDetailsMessageStatus {
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
/// The values of `socialVisibility` in [`QueueConversationMessageEventTopicMessageDetails`](super::QueueConversationMessageEventTopicMessageDetails).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationMessageEventTopicMessageDetailsSocialVisibility {
    /// `private`
    Private,
    /// `public`
    Public,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(QueueConversationMessageEventTopicMessageDetails {
    "errorInfo" Any error_info,
    "media" Any media,
    "message" Any message,
    "messageMetadata" Any message_metadata,
    "messageSegmentCount" Int message_segment_count,
    "messageStatus" Enum message_status,
    "messageTime" DateTime message_time,
    "socialVisibility" Enum social_visibility,
    "stickers" Any stickers,
});

rt::open_enum!(QueueConversationMessageEventTopicMessageDetailsMessageStatus {
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

rt::open_enum!(QueueConversationMessageEventTopicMessageDetailsSocialVisibility {
    Private = "private",
    Public = "public",
});
