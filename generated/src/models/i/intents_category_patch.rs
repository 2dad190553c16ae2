// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `IntentsCategoryPatch`.
#[non_exhaustive]
pub struct IntentsCategoryPatch {
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(IntentsCategoryPatch {
    "description" Str description,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
});

rt::setters!(IntentsCategoryPatch {
    0 description with_description(impl Into<String>) clear_description,
    1 id with_id(impl Into<String>) clear_id,
    2 name with_name(impl Into<String>) clear_name,
    3 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
