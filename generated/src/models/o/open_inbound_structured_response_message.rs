// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpenInboundStructuredResponseMessage`.
///
/// The service requires `buttonResponse`, `channel`, `originatingMessageId` in requests.
#[non_exhaustive]
pub struct OpenInboundStructuredResponseMessage {
    /// `buttonResponse`, required.
    pub button_response: Option<super::ContentButtonResponse>,
    /// `channel`, required.
    pub channel: Option<super::OpenInboundMessageMessagingChannel>,
    /// `originatingMessageId`, required.
    pub originating_message_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OpenInboundStructuredResponseMessage {
    "buttonResponse" Any button_response,
    "channel" Any channel,
    "originatingMessageId" Str originating_message_id,
});

rt::setters!(OpenInboundStructuredResponseMessage {
    0 button_response with_button_response(super::ContentButtonResponse) clear_button_response,
    1 channel with_channel(super::OpenInboundMessageMessagingChannel) clear_channel,
    2 originating_message_id with_originating_message_id(impl Into<String>) clear_originating_message_id,
});
