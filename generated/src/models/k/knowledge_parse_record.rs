// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeParseRecord`.
#[non_exhaustive]
pub struct KnowledgeParseRecord {
    /// `body`.
    pub body: Option<super::DocumentBody>,
    /// `id`.
    pub id: Option<String>,
    /// `title`.
    pub title: Option<String>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeParseRecord {
    "body" Any body,
    "id" Str id,
    "title" Str title,
});

rt::setters!(KnowledgeParseRecord {
    0 body with_body(super::DocumentBody) clear_body,
    1 id with_id(impl Into<String>) clear_id,
    2 title with_title(impl Into<String>) clear_title,
});
