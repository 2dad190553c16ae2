// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuQueryAgentSchedulesRequest`.
///
/// The service requires `managementUnitId` in requests.
#[non_exhaustive]
pub struct BuQueryAgentSchedulesRequest {
    /// `managementUnitId`, required.
    pub management_unit_id: Option<String>,
    /// `teamIds`.
    pub team_ids: Option<Vec<String>>,
    /// `userIds`.
    pub user_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(BuQueryAgentSchedulesRequest {
    "managementUnitId" Str management_unit_id,
    "teamIds" Texts team_ids,
    "userIds" Texts user_ids,
});

rt::setters!(BuQueryAgentSchedulesRequest {
    0 management_unit_id with_management_unit_id(impl Into<String>) clear_management_unit_id,
    1 team_ids with_team_ids(Vec<String>) clear_team_ids,
    2 user_ids with_user_ids(Vec<String>) clear_user_ids,
});
