// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TagValue`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct TagValue {
    /// `acl`.
    pub acl: Option<Vec<String>>,
    /// `id`.
    pub id: Option<String>,
    /// `inUse`.
    pub in_use: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(TagValue {
    "acl" Texts acl,
    "id" Str id,
    "inUse" Bool in_use,
    "name" Str name,
    "selfUri" Str self_uri,
});

rt::setters!(TagValue {
    0 acl with_acl(Vec<String>) clear_acl,
    1 id with_id(impl Into<String>) clear_id,
    2 in_use with_in_use(bool) clear_in_use,
    3 name with_name(impl Into<String>) clear_name,
    4 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
