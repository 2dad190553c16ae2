// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CommentCreate`.
///
/// The service requires `content` in requests.
#[non_exhaustive]
pub struct CommentCreate {
    /// `content`, required.
    ///
    /// Shortest: 0 characters
    ///
    /// Longest: 4096 characters
    pub content: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CommentCreate {
    "content" Str content,
});

rt::setters!(CommentCreate {
    0 content with_content(impl Into<String>) clear_content,
});
