// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecordingNotificationTemplate`.
#[non_exhaustive]
pub struct RecordingNotificationTemplate {
    /// `body`.
    pub body: Option<super::RecordingTemplateBody>,
    /// `buttons`.
    pub buttons: Option<Vec<super::RecordingTemplateButton>>,
    /// `carousel`.
    pub carousel: Option<super::RecordingTemplateCarousel>,
    /// `footer`.
    pub footer: Option<super::RecordingTemplateFooter>,
    /// `header`.
    pub header: Option<super::RecordingTemplateHeader>,
    /// `id`.
    pub id: Option<String>,
    /// `language`.
    pub language: Option<String>,
    __marks: rt::Marks,
}

rt::model!(RecordingNotificationTemplate {
    "body" Any body,
    "buttons" Any buttons,
    "carousel" Any carousel,
    "footer" Any footer,
    "header" Any header,
    "id" Str id,
    "language" Str language,
});

rt::setters!(RecordingNotificationTemplate {
    0 body with_body(super::RecordingTemplateBody) clear_body,
    1 buttons with_buttons(Vec<super::RecordingTemplateButton>) clear_buttons,
    2 carousel with_carousel(super::RecordingTemplateCarousel) clear_carousel,
    3 footer with_footer(super::RecordingTemplateFooter) clear_footer,
    4 header with_header(super::RecordingTemplateHeader) clear_header,
    5 id with_id(impl Into<String>) clear_id,
    6 language with_language(impl Into<String>) clear_language,
});
