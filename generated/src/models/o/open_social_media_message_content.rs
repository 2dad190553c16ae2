// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpenSocialMediaMessageContent`.
///
/// The service requires `contentType` in requests.
#[non_exhaustive]
pub struct OpenSocialMediaMessageContent {
    /// `attachment`.
    pub attachment: Option<super::ConversationContentAttachment>,
    /// `contentType`, required.
    pub content_type: Option<super::OpenSocialMediaMessageContentContentType>,
    /// `reaction`.
    pub reaction: Option<super::ConversationContentReaction>,
    /// `text`.
    pub text: Option<super::ConversationContentText>,
    __marks: rt::Marks,
}
/// The values of `contentType` in [`OpenSocialMediaMessageContent`](super::OpenSocialMediaMessageContent).
#[derive(Clone)]
#[non_exhaustive]
pub enum OpenSocialMediaMessageContentContentType {
    /// `Attachment`
    Attachment,
    /// `Reactions`
    Reactions,
    /// `Text`
    Text,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OpenSocialMediaMessageContent {
    "attachment" Any attachment,
    "contentType" Enum content_type,
    "reaction" Any reaction,
    "text" Any text,
});

rt::setters!(OpenSocialMediaMessageContent {
    0 attachment with_attachment(super::ConversationContentAttachment) clear_attachment,
    1 content_type with_content_type(impl Into<super::OpenSocialMediaMessageContentContentType>) clear_content_type,
    2 reaction with_reaction(super::ConversationContentReaction) clear_reaction,
    3 text with_text(super::ConversationContentText) clear_text,
});

rt::open_enum!(OpenSocialMediaMessageContentContentType {
    Attachment = "Attachment",
    Reactions = "Reactions",
    Text = "Text",
});
