// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessageDetails`.
#[non_exhaustive]
pub struct MessageDetails {
    /// `errorInfo`.
    pub error_info: Option<super::ErrorBody>,
    /// `media`.
    pub media: Option<Vec<super::MessageMedia>>,
    /// `messageId`.
    pub message_id: Option<String>,
    /// `messageMetadata`.
    pub message_metadata: Option<super::ConversationMessageMetadata>,
    /// `messageSegmentCount`.
    pub message_segment_count: Option<i64>,
    /// `messageStatus`.
    pub message_status: Option<super::MessageDetailsMessageStatus>,
    /// `messageTime`.
    pub message_time: Option<rt::DateTime>,
    /// `messageURI`.
    pub message_uri: Option<String>,
    /// `socialVisibility`.
    pub social_visibility: Option<super::MessageDetailsSocialVisibility>,
    /// `stickers`.
    pub stickers: Option<Vec<super::MessageSticker>>,
    __marks: rt::Marks,
}
/// The values of `messageStatus` in [`MessageDetails`](super::MessageDetails).
#[derive(Clone)]
#[non_exhaustive]
pub enum MessageDetailsMessageStatus {
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
/// The values of `socialVisibility` in [`MessageDetails`](super::MessageDetails).
#[derive(Clone)]
#[non_exhaustive]
pub enum MessageDetailsSocialVisibility {
    /// `private`
    Private,
    /// `public`
    Public,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(MessageDetails {
    "errorInfo" Any error_info,
    "media" Any media,
    "messageId" Str message_id,
    "messageMetadata" Any message_metadata,
    "messageSegmentCount" Int message_segment_count,
    "messageStatus" Enum message_status,
    "messageTime" DateTime message_time,
    "messageURI" Str message_uri,
    "socialVisibility" Enum social_visibility,
    "stickers" Any stickers,
});

rt::setters!(MessageDetails {
    0 error_info with_error_info(super::ErrorBody) clear_error_info,
    1 media with_media(Vec<super::MessageMedia>) clear_media,
    2 message_id with_message_id(impl Into<String>) clear_message_id,
    3 message_metadata with_message_metadata(super::ConversationMessageMetadata) clear_message_metadata,
    4 message_segment_count with_message_segment_count(i64) clear_message_segment_count,
    5 message_status with_message_status(impl Into<super::MessageDetailsMessageStatus>) clear_message_status,
    6 message_time with_message_time(impl Into<rt::DateTime>) clear_message_time,
    7 message_uri with_message_uri(impl Into<String>) clear_message_uri,
    8 social_visibility with_social_visibility(impl Into<super::MessageDetailsSocialVisibility>) clear_social_visibility,
    9 stickers with_stickers(Vec<super::MessageSticker>) clear_stickers,
});

rt::open_enum!(MessageDetailsMessageStatus {
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

rt::open_enum!(MessageDetailsSocialVisibility {
    Private = "private",
    Public = "public",
});
