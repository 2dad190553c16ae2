// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LicenseAssignmentRequest`.
///
/// The service requires `licenseId`, `userIdsAdd`, `userIdsRemove` in requests.
#[non_exhaustive]
pub struct LicenseAssignmentRequest {
    /// `licenseId`, required.
    pub license_id: Option<String>,
    /// `userIdsAdd`, required.
    pub user_ids_add: Option<Vec<String>>,
    /// `userIdsRemove`, required.
    pub user_ids_remove: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(LicenseAssignmentRequest {
    "licenseId" Str license_id,
    "userIdsAdd" Texts user_ids_add,
    "userIdsRemove" Texts user_ids_remove,
});

rt::setters!(LicenseAssignmentRequest {
    0 license_id with_license_id(impl Into<String>) clear_license_id,
    1 user_ids_add with_user_ids_add(Vec<String>) clear_user_ids_add,
    2 user_ids_remove with_user_ids_remove(Vec<String>) clear_user_ids_remove,
});
