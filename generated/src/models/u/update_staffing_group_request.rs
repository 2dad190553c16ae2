// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateStaffingGroupRequest`.
///
/// The service requires `metadata` in requests.
#[non_exhaustive]
pub struct UpdateStaffingGroupRequest {
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `name`.
    pub name: Option<String>,
    /// `planningGroupIds`.
    pub planning_group_ids: Option<super::SetWrapperString>,
    /// `userIds`.
    pub user_ids: Option<super::SetWrapperString>,
    __marks: rt::Marks,
}

rt::model!(UpdateStaffingGroupRequest {
    "metadata" Any metadata,
    "name" Str name,
    "planningGroupIds" Any planning_group_ids,
    "userIds" Any user_ids,
});

rt::setters!(UpdateStaffingGroupRequest {
    0 metadata with_metadata(super::WfmVersionedEntityMetadata) clear_metadata,
    1 name with_name(impl Into<String>) clear_name,
    2 planning_group_ids with_planning_group_ids(super::SetWrapperString) clear_planning_group_ids,
    3 user_ids with_user_ids(super::SetWrapperString) clear_user_ids,
});
