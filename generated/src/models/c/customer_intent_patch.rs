// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CustomerIntentPatch`.
#[non_exhaustive]
pub struct CustomerIntentPatch {
    /// `categoryId`.
    pub category_id: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `expiryTime`.
    pub expiry_time: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CustomerIntentPatch {
    "categoryId" Str category_id,
    "description" Str description,
    "expiryTime" Int expiry_time,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
});

rt::setters!(CustomerIntentPatch {
    0 category_id with_category_id(impl Into<String>) clear_category_id,
    1 description with_description(impl Into<String>) clear_description,
    2 expiry_time with_expiry_time(i64) clear_expiry_time,
    3 id with_id(impl Into<String>) clear_id,
    4 name with_name(impl Into<String>) clear_name,
    5 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
