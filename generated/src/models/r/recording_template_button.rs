// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecordingTemplateButton`.
#[non_exhaustive]
pub struct RecordingTemplateButton {
    /// `index`.
    pub index: Option<i64>,
    /// `isSelected`.
    pub is_selected: Option<bool>,
    /// `phoneNumber`.
    pub phone_number: Option<String>,
    /// `text`.
    pub text: Option<String>,
    /// `type`.
    pub r#type: Option<super::RecordingTemplateButtonType>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}
/// The values of `type` in [`RecordingTemplateButton`](super::RecordingTemplateButton).
#[derive(Clone)]
#[non_exhaustive]
pub enum RecordingTemplateButtonType {
    /// `QuickReply`
    QuickReply,
    /// `PhoneNumber`
    PhoneNumber,
    /// `Url`
    Url,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RecordingTemplateButton {
    "index" Int index,
    "isSelected" Bool is_selected,
    "phoneNumber" Str phone_number,
    "text" Str text,
    "type" Enum r#type,
    "url" Str url,
});

rt::setters!(RecordingTemplateButton {
    0 index with_index(i64) clear_index,
    1 is_selected with_is_selected(bool) clear_is_selected,
    2 phone_number with_phone_number(impl Into<String>) clear_phone_number,
    3 text with_text(impl Into<String>) clear_text,
    4 r#type with_type(impl Into<super::RecordingTemplateButtonType>) clear_type,
    5 url with_url(impl Into<String>) clear_url,
});

rt::open_enum!(RecordingTemplateButtonType {
    QuickReply = "QuickReply",
    PhoneNumber = "PhoneNumber",
    Url = "Url",
});
