// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserPrimarySource`.
#[non_exhaustive]
pub struct UserPrimarySource {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `registered`.
    pub registered: Option<bool>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `sourceId`.
    pub source_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UserPrimarySource {
    "id" Str id,
    "name" Str name,
    "registered" Bool registered,
    "selfUri" Str self_uri,
    "sourceId" Str source_id,
});

rt::setters!(UserPrimarySource {
    0 id with_id(impl Into<String>) clear_id,
    1 name with_name(impl Into<String>) clear_name,
    2 registered with_registered(bool) clear_registered,
    3 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    4 source_id with_source_id(impl Into<String>) clear_source_id,
});
