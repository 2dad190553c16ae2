// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GKNDocumentationResult`.
#[non_exhaustive]
pub struct GKNDocumentationResult {
    /// `_type`, required.
    pub r#type: Option<String>,
    /// `content`.
    pub content: Option<String>,
    /// `link`.
    pub link: Option<String>,
    /// `title`.
    pub title: Option<String>,
    __marks: rt::Marks,
}

rt::model!(GKNDocumentationResult {
    "_type" Str r#type,
    "content" Str content,
    "link" Str link,
    "title" Str title,
});
