// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CardBodyText`.
///
/// The service requires `content`, `contentType` in requests.
#[non_exhaustive]
pub struct CardBodyText {
    /// `content`, required.
    pub content: Option<String>,
    /// `contentType`, required.
    pub content_type: Option<super::CardBodyTextContentType>,
    __marks: rt::Marks,
}
/// The values of `contentType` in [`CardBodyText`](super::CardBodyText).
#[derive(Clone)]
#[non_exhaustive]
pub enum CardBodyTextContentType {
    /// `text/plain`
    TextPlain,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CardBodyText {
    "content" Str content,
    "contentType" Enum content_type,
});

rt::setters!(CardBodyText {
    0 content with_content(impl Into<String>) clear_content,
    1 content_type with_content_type(impl Into<super::CardBodyTextContentType>) clear_content_type,
});

rt::open_enum!(CardBodyTextContentType {
    TextPlain = "text/plain",
});
