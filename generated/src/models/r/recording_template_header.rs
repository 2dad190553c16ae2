// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecordingTemplateHeader`.
#[non_exhaustive]
pub struct RecordingTemplateHeader {
    /// `media`.
    pub media: Option<super::RecordingAttachment>,
    /// `text`.
    pub text: Option<String>,
    /// `type`.
    pub r#type: Option<super::RecordingTemplateHeaderType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`RecordingTemplateHeader`](super::RecordingTemplateHeader).
#[derive(Clone)]
#[non_exhaustive]
pub enum RecordingTemplateHeaderType {
    /// `Text`
    Text,
    /// `Media`
    Media,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RecordingTemplateHeader {
    "media" Any media,
    "text" Str text,
    "type" Enum r#type,
});

rt::setters!(RecordingTemplateHeader {
    0 media with_media(super::RecordingAttachment) clear_media,
    1 text with_text(impl Into<String>) clear_text,
    2 r#type with_type(impl Into<super::RecordingTemplateHeaderType>) clear_type,
});

rt::open_enum!(RecordingTemplateHeaderType {
    Text = "Text",
    Media = "Media",
});
