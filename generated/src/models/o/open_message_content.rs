// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpenMessageContent`.
///
/// The service requires `contentType` in requests.
#[non_exhaustive]
pub struct OpenMessageContent {
    /// `attachment`.
    pub attachment: Option<super::ConversationContentAttachment>,
    /// `contentType`, required.
    pub content_type: Option<super::OpenMessageContentContentType>,
    __marks: rt::Marks,
}
/// The values of `contentType` in [`OpenMessageContent`](super::OpenMessageContent).
#[derive(Clone)]
#[non_exhaustive]
pub enum OpenMessageContentContentType {
    /// `Attachment`
    Attachment,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OpenMessageContent {
    "attachment" Any attachment,
    "contentType" Enum content_type,
});

rt::setters!(OpenMessageContent {
    0 attachment with_attachment(super::ConversationContentAttachment) clear_attachment,
    1 content_type with_content_type(impl Into<super::OpenMessageContentContentType>) clear_content_type,
});

rt::open_enum!(OpenMessageContentContentType {
    Attachment = "Attachment",
});
