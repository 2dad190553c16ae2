// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ProcessScheduleUpdateUploadRequest`.
///
/// The service requires `uploadKey` in requests.
#[non_exhaustive]
pub struct ProcessScheduleUpdateUploadRequest {
    /// `managementUnitIdsForAddedTeamUsers`.
    pub management_unit_ids_for_added_team_users: Option<Vec<String>>,
    /// `teamIds`.
    pub team_ids: Option<Vec<String>>,
    /// `uploadKey`, required.
    pub upload_key: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ProcessScheduleUpdateUploadRequest {
    "managementUnitIdsForAddedTeamUsers" Texts management_unit_ids_for_added_team_users,
    "teamIds" Texts team_ids,
    "uploadKey" Str upload_key,
});

rt::setters!(ProcessScheduleUpdateUploadRequest {
    0 management_unit_ids_for_added_team_users with_management_unit_ids_for_added_team_users(Vec<String>) clear_management_unit_ids_for_added_team_users,
    1 team_ids with_team_ids(Vec<String>) clear_team_ids,
    2 upload_key with_upload_key(impl Into<String>) clear_upload_key,
});
