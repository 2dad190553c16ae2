// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecordingTemplateCard`.
#[non_exhaustive]
pub struct RecordingTemplateCard {
    /// `body`.
    pub body: Option<super::RecordingTemplateBody>,
    /// `buttons`.
    pub buttons: Option<Vec<super::RecordingTemplateButton>>,
    /// `header`.
    pub header: Option<super::RecordingTemplateHeader>,
    __marks: rt::Marks,
}

rt::model!(RecordingTemplateCard {
    "body" Any body,
    "buttons" Any buttons,
    "header" Any header,
});

rt::setters!(RecordingTemplateCard {
    0 body with_body(super::RecordingTemplateBody) clear_body,
    1 buttons with_buttons(Vec<super::RecordingTemplateButton>) clear_buttons,
    2 header with_header(super::RecordingTemplateHeader) clear_header,
});
