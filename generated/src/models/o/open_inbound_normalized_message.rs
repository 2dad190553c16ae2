// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpenInboundNormalizedMessage`.
///
/// The service requires `channel` in requests.
#[non_exhaustive]
pub struct OpenInboundNormalizedMessage {
    /// `channel`, required.
    pub channel: Option<super::OpenInboundMessageMessagingChannel>,
    /// `content`.
    pub content: Option<Vec<super::OpenInboundMessageContent>>,
    /// `metadata`.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// `text`.
    pub text: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OpenInboundNormalizedMessage {
    "channel" Any channel,
    "content" Any content,
    "metadata" Any metadata,
    "text" Str text,
});

rt::setters!(OpenInboundNormalizedMessage {
    0 channel with_channel(super::OpenInboundMessageMessagingChannel) clear_channel,
    1 content with_content(Vec<super::OpenInboundMessageContent>) clear_content,
    2 metadata with_metadata(std::collections::BTreeMap<String, String>) clear_metadata,
    3 text with_text(impl Into<String>) clear_text,
});
