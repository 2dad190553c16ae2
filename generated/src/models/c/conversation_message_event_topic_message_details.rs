// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationMessageEventTopicMessageDetails`.
#[non_exhaustive]
pub struct ConversationMessageEventTopicMessageDetails {
    /// `errorInfo`.
    pub error_info: Option<super::ConversationMessageEventTopicErrorDetails>,
    /// `media`.
    pub media: Option<Vec<super::ConversationMessageEventTopicMessageMedia>>,
    /// `message`.
    pub message: Option<super::ConversationMessageEventTopicUriReference>,
    /// `messageMetadata`.
    pub message_metadata: Option<super::ConversationMessageEventTopicMessageMetadata>,
    /// `messageSegmentCount`.
    pub message_segment_count: Option<i64>,
    /// `messageStatus`.
    pub message_status: Option<
        super::ConversationMessageEventTopicMessageDetailsMessageStatus,
    >,
    /// `messageTime`.
    pub message_time: Option<rt::DateTime>,
    /// `socialVisibility`.
    pub social_visibility: Option<
        super::ConversationMessageEventTopicMessageDetailsSocialVisibility,
    >,
    /// `stickers`.
    pub stickers: Option<Vec<super::ConversationMessageEventTopicMessageSticker>>,
    __marks: rt::Marks,
}
/// The values of `messageStatus` in [`ConversationMessageEventTopicMessageDetails`](super::ConversationMessageEventTopicMessageDetails).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationMessageEventTopicMessageDetailsMessageStatus {
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
/// The values of `socialVisibility` in [`ConversationMessageEventTopicMessageDetails`](super::ConversationMessageEventTopicMessageDetails).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationMessageEventTopicMessageDetailsSocialVisibility {
    /// `private`
    Private,
    /// `public`
    Public,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationMessageEventTopicMessageDetails {
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

rt::open_enum!(ConversationMessageEventTopicMessageDetailsMessageStatus {
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

rt::open_enum!(ConversationMessageEventTopicMessageDetailsSocialVisibility {
    Private = "private",
    Public = "public",
});
