// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpenInboundStructuredResponseNormalizedMessageContent`.
#[non_exhaustive]
pub struct OpenInboundStructuredResponseNormalizedMessageContent {
    /// `buttonResponse`.
    pub button_response: Option<super::ContentButtonResponse>,
    /// `contentType`, required.
    pub content_type: Option<
        super::OpenInboundStructuredResponseNormalizedMessageContentContentType,
    >,
    __marks: rt::Marks,
}
/// The values of `contentType` in [`OpenInboundStructuredResponseNormalizedMessageContent`](super::OpenInboundStructuredResponseNormalizedMessageContent).
#[derive(Clone)]
#[non_exhaustive]
pub enum OpenInboundStructuredResponseNormalizedMessageContentContentType {
    /// `ButtonResponse`
    ButtonResponse,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OpenInboundStructuredResponseNormalizedMessageContent {
    "buttonResponse" Any button_response,
    "contentType" Enum content_type,
});

rt::open_enum!(OpenInboundStructuredResponseNormalizedMessageContentContentType {
    ButtonResponse = "ButtonResponse",
});
