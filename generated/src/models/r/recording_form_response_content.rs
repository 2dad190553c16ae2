// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecordingFormResponseContent`.
#[non_exhaustive]
pub struct RecordingFormResponseContent {
    /// `buttonResponse`.
    pub button_response: Option<super::ButtonResponse>,
    /// `contentType`.
    pub content_type: Option<super::RecordingFormResponseContentContentType>,
    __marks: rt::Marks,
}
/// The values of `contentType` in [`RecordingFormResponseContent`](super::RecordingFormResponseContent).
#[derive(Clone)]
#[non_exhaustive]
pub enum RecordingFormResponseContentContentType {
    /// `ButtonResponse`
    ButtonResponse,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RecordingFormResponseContent {
    "buttonResponse" Any button_response,
    "contentType" Enum content_type,
});

rt::setters!(RecordingFormResponseContent {
    0 button_response with_button_response(super::ButtonResponse) clear_button_response,
    1 content_type with_content_type(impl Into<super::RecordingFormResponseContentContentType>) clear_content_type,
});

rt::open_enum!(RecordingFormResponseContentContentType {
    ButtonResponse = "ButtonResponse",
});
