// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TrustMemberCreate`.
///
/// The service requires `id` in requests.
#[non_exhaustive]
pub struct TrustMemberCreate {
    /// `id`, required.
    pub id: Option<String>,
    /// `roleDivisions`.
    pub role_divisions: Option<super::RoleDivisionGrants>,
    /// `roleIds`.
    pub role_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(TrustMemberCreate {
    "id" Str id,
    "roleDivisions" Any role_divisions,
    "roleIds" Texts role_ids,
});

rt::setters!(TrustMemberCreate {
    0 id with_id(impl Into<String>) clear_id,
    1 role_divisions with_role_divisions(super::RoleDivisionGrants) clear_role_divisions,
    2 role_ids with_role_ids(Vec<String>) clear_role_ids,
});
