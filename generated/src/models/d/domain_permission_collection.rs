// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DomainPermissionCollection`.
#[non_exhaustive]
pub struct DomainPermissionCollection {
    /// `domain`.
    pub domain: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `permissionMap`.
    pub permission_map: Option<
        std::collections::BTreeMap<String, Vec<super::DomainPermission>>,
    >,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DomainPermissionCollection {
    "domain" Str domain,
    "id" Str id,
    "name" Str name,
    "permissionMap" Any permission_map,
    "selfUri" Str self_uri,
});
