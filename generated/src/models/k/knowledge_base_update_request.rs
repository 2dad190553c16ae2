// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeBaseUpdateRequest`.
#[non_exhaustive]
pub struct KnowledgeBaseUpdateRequest {
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeBaseUpdateRequest {
    "description" Str description,
    "name" Str name,
});

rt::setters!(KnowledgeBaseUpdateRequest {
    0 description with_description(impl Into<String>) clear_description,
    1 name with_name(impl Into<String>) clear_name,
});
