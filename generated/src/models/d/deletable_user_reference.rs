// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DeletableUserReference`.
#[non_exhaustive]
pub struct DeletableUserReference {
    /// `delete`.
    pub delete: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DeletableUserReference {
    "delete" Bool delete,
    "id" Str id,
    "selfUri" Str self_uri,
});

rt::setters!(DeletableUserReference {
    0 delete with_delete(bool) clear_delete,
    1 id with_id(impl Into<String>) clear_id,
    2 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
