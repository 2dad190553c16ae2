// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationFormResponseContent`.
#[non_exhaustive]
pub struct ConversationFormResponseContent {
    /// `buttonResponse`.
    pub button_response: Option<super::ConversationContentButtonResponse>,
    /// `contentType`.
    pub content_type: Option<super::ConversationFormResponseContentContentType>,
    __marks: rt::Marks,
}
/// The values of `contentType` in [`ConversationFormResponseContent`](super::ConversationFormResponseContent).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationFormResponseContentContentType {
    /// `ButtonResponse`
    ButtonResponse,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationFormResponseContent {
    "buttonResponse" Any button_response,
    "contentType" Enum content_type,
});

rt::setters!(ConversationFormResponseContent {
    0 button_response with_button_response(super::ConversationContentButtonResponse) clear_button_response,
    1 content_type with_content_type(impl Into<super::ConversationFormResponseContentContentType>) clear_content_type,
});

rt::open_enum!(ConversationFormResponseContentContentType {
    ButtonResponse = "ButtonResponse",
});
