// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationNotificationTemplateHeader`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct ConversationNotificationTemplateHeader {
    /// `media`.
    pub media: Option<super::ConversationContentAttachment>,
    /// `parameters`.
    pub parameters: Option<Vec<super::ConversationNotificationTemplateParameter>>,
    /// `text`.
    pub text: Option<String>,
    /// `type`, required.
    pub r#type: Option<super::ConversationNotificationTemplateHeaderType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ConversationNotificationTemplateHeader`](super::ConversationNotificationTemplateHeader).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationNotificationTemplateHeaderType {
    /// `Text`
    Text,
    /// `Media`
    Media,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationNotificationTemplateHeader {
    "media" Any media,
    "parameters" Any parameters,
    "text" Str text,
    "type" Enum r#type,
});

rt::setters!(ConversationNotificationTemplateHeader {
    0 media with_media(super::ConversationContentAttachment) clear_media,
    1 parameters with_parameters(Vec<super::ConversationNotificationTemplateParameter>) clear_parameters,
    2 text with_text(impl Into<String>) clear_text,
    3 r#type with_type(impl Into<super::ConversationNotificationTemplateHeaderType>) clear_type,
});

rt::open_enum!(ConversationNotificationTemplateHeaderType {
    Text = "Text",
    Media = "Media",
});
