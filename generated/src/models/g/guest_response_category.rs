// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GuestResponseCategory`.
#[non_exhaustive]
pub struct GuestResponseCategory {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `externalId`.
    pub external_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `parentCategory`.
    pub parent_category: Option<super::GuestCategoryReference>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(GuestResponseCategory {
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "externalId" Str external_id,
    "id" Str id,
    "name" Str name,
    "parentCategory" Any parent_category,
    "selfUri" Str self_uri,
});
