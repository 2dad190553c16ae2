// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CategoryCreateRequest`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct CategoryCreateRequest {
    /// `description`.
    pub description: Option<String>,
    /// `externalId`.
    pub external_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `parentCategoryId`.
    pub parent_category_id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CategoryCreateRequest {
    "description" Str description,
    "externalId" Str external_id,
    "id" Str id,
    "name" Str name,
    "parentCategoryId" Str parent_category_id,
    "selfUri" Str self_uri,
});

rt::setters!(CategoryCreateRequest {
    0 description with_description(impl Into<String>) clear_description,
    1 external_id with_external_id(impl Into<String>) clear_external_id,
    2 id with_id(impl Into<String>) clear_id,
    3 name with_name(impl Into<String>) clear_name,
    4 parent_category_id with_parent_category_id(impl Into<String>) clear_parent_category_id,
    5 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
