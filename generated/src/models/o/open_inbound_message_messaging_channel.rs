// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpenInboundMessageMessagingChannel`.
///
/// The service requires `from`, `time` in requests.
#[non_exhaustive]
pub struct OpenInboundMessageMessagingChannel {
    /// `from`, required.
    pub from: Option<super::OpenMessagingFromRecipient>,
    /// `messageId`.
    pub message_id: Option<String>,
    /// `metadata`.
    pub metadata: Option<super::ConversationChannelMetadata>,
    /// `time`, required.
    pub time: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(OpenInboundMessageMessagingChannel {
    "from" Any from,
    "messageId" Str message_id,
    "metadata" Any metadata,
    "time" DateTime time,
});

rt::setters!(OpenInboundMessageMessagingChannel {
    0 from with_from(super::OpenMessagingFromRecipient) clear_from,
    1 message_id with_message_id(impl Into<String>) clear_message_id,
    2 metadata with_metadata(super::ConversationChannelMetadata) clear_metadata,
    3 time with_time(impl Into<rt::DateTime>) clear_time,
});
