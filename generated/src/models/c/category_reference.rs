// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CategoryReference`.
///
/// The service requires `id` in requests.
#[non_exhaustive]
pub struct CategoryReference {
    /// `id`, required.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `parentCategory`.
    pub parent_category: Option<Box<super::CategoryReference>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CategoryReference {
    "id" Str id,
    "name" Str name,
    "parentCategory" Any parent_category,
    "selfUri" Str self_uri,
});

rt::setters!(CategoryReference {
    0 id with_id(impl Into<String>) clear_id,
    1 name with_name(impl Into<String>) clear_name,
    2 parent_category with_parent_category(super::CategoryReference) clear_parent_category,
    3 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
