// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ResponseText`.
///
/// The service requires `content` in requests.
#[non_exhaustive]
pub struct ResponseText {
    /// `content`, required.
    pub content: Option<String>,
    /// `contentType`.
    pub content_type: Option<super::ResponseTextContentType>,
    /// `type`.
    pub r#type: Option<super::ResponseTextType>,
    __marks: rt::Marks,
}
/// The values of `contentType` in [`ResponseText`](super::ResponseText).
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseTextContentType {
    /// `text/plain`
    TextPlain,
    /// `text/html`
    TextHtml,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`ResponseText`](super::ResponseText).
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseTextType {
    /// `body`
    Body,
    /// `subject`
    Subject,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ResponseText {
    "content" Str content,
    "contentType" Enum content_type,
    "type" Enum r#type,
});

rt::setters!(ResponseText {
    0 content with_content(impl Into<String>) clear_content,
    1 content_type with_content_type(impl Into<super::ResponseTextContentType>) clear_content_type,
    2 r#type with_type(impl Into<super::ResponseTextType>) clear_type,
});

rt::open_enum!(ResponseTextContentType {
    TextPlain = "text/plain",
    TextHtml = "text/html",
});

rt::open_enum!(ResponseTextType {
    Body = "body",
    Subject = "subject",
});
