// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecordingTemplateFooter`.
#[non_exhaustive]
pub struct RecordingTemplateFooter {
    /// `text`.
    pub text: Option<String>,
    __marks: rt::Marks,
}

rt::model!(RecordingTemplateFooter {
    "text" Str text,
});

rt::setters!(RecordingTemplateFooter {
    0 text with_text(impl Into<String>) clear_text,
});
