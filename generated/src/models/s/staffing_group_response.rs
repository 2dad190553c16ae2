// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `StaffingGroupResponse`.
#[non_exhaustive]
pub struct StaffingGroupResponse {
    /// `id`, required.
    pub id: Option<String>,
    /// `managementUnit`.
    pub management_unit: Option<super::ManagementUnitReference>,
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `name`, required.
    pub name: Option<String>,
    /// `planningGroups`.
    pub planning_groups: Option<Vec<super::PlanningGroupReference>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `users`.
    pub users: Option<Vec<super::UserReference>>,
    __marks: rt::Marks,
}

rt::model!(StaffingGroupResponse {
    "id" Str id,
    "managementUnit" Any management_unit,
    "metadata" Any metadata,
    "name" Str name,
    "planningGroups" Any planning_groups,
    "selfUri" Str self_uri,
    "users" Any users,
});
