// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateStaffingGroupRequest`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct CreateStaffingGroupRequest {
    /// `managementUnitId`.
    pub management_unit_id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `planningGroupIds`.
    pub planning_group_ids: Option<Vec<String>>,
    /// `userIds`.
    pub user_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(CreateStaffingGroupRequest {
    "managementUnitId" Str management_unit_id,
    "name" Str name,
    "planningGroupIds" Texts planning_group_ids,
    "userIds" Texts user_ids,
});

rt::setters!(CreateStaffingGroupRequest {
    0 management_unit_id with_management_unit_id(impl Into<String>) clear_management_unit_id,
    1 name with_name(impl Into<String>) clear_name,
    2 planning_group_ids with_planning_group_ids(Vec<String>) clear_planning_group_ids,
    3 user_ids with_user_ids(Vec<String>) clear_user_ids,
});
