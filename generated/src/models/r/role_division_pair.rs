// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RoleDivisionPair`.
///
/// The service requires `divisionId`, `roleId` in requests.
#[non_exhaustive]
pub struct RoleDivisionPair {
    /// `divisionId`, required.
    pub division_id: Option<String>,
    /// `roleId`, required.
    pub role_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(RoleDivisionPair {
    "divisionId" Str division_id,
    "roleId" Str role_id,
});

rt::setters!(RoleDivisionPair {
    0 division_id with_division_id(impl Into<String>) clear_division_id,
    1 role_id with_role_id(impl Into<String>) clear_role_id,
});
