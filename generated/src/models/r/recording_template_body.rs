// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecordingTemplateBody`.
#[non_exhaustive]
pub struct RecordingTemplateBody {
    /// `text`.
    pub text: Option<String>,
    __marks: rt::Marks,
}

rt::model!(RecordingTemplateBody {
    "text" Str text,
});

rt::setters!(RecordingTemplateBody {
    0 text with_text(impl Into<String>) clear_text,
});
