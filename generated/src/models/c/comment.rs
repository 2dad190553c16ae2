// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Comment`.
#[non_exhaustive]
pub struct Comment {
    /// `content`.
    pub content: Option<String>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `modifiedBy`.
    pub modified_by: Option<super::UserReference>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `user`.
    pub user: Option<super::UserReference>,
    __marks: rt::Marks,
}

rt::model!(Comment {
    "content" Str content,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "modifiedBy" Any modified_by,
    "selfUri" Str self_uri,
    "user" Any user,
});
