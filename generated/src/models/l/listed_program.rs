// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ListedProgram`.
#[non_exhaustive]
pub struct ListedProgram {
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `modifiedBy`.
    pub modified_by: Option<super::AddressableEntityRef>,
    /// `name`.
    pub name: Option<String>,
    /// `published`.
    pub published: Option<bool>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `tags`.
    pub tags: Option<Vec<String>>,
    /// `topicsCount`.
    pub topics_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ListedProgram {
    "dateModified" DateTime date_modified,
    "description" Str description,
    "id" Str id,
    "modifiedBy" Any modified_by,
    "name" Str name,
    "published" Bool published,
    "selfUri" Str self_uri,
    "tags" Texts tags,
    "topicsCount" Int topics_count,
});
