// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentUpload`.
///
/// The service requires `name`, `workspace` in requests.
#[non_exhaustive]
pub struct DocumentUpload {
    /// `name`, required.
    pub name: Option<String>,
    /// `tagIds`.
    pub tag_ids: Option<Vec<String>>,
    /// `tags`.
    pub tags: Option<Vec<String>>,
    /// `workspace`, required.
    pub workspace: Option<super::DomainEntityRef>,
    __marks: rt::Marks,
}

rt::model!(DocumentUpload {
    "name" Str name,
    "tagIds" Texts tag_ids,
    "tags" Texts tags,
    "workspace" Any workspace,
});

rt::setters!(DocumentUpload {
    0 name with_name(impl Into<String>) clear_name,
    1 tag_ids with_tag_ids(Vec<String>) clear_tag_ids,
    2 tags with_tags(Vec<String>) clear_tags,
    3 workspace with_workspace(super::DomainEntityRef) clear_workspace,
});
