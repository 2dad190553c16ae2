// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateTimeOffPlanManagementUnitAssociation`.
///
/// The service requires `managementUnitId` in requests.
#[non_exhaustive]
pub struct CreateTimeOffPlanManagementUnitAssociation {
    /// `managementUnitId`, required.
    pub management_unit_id: Option<String>,
    /// `staffingGroupIds`.
    pub staffing_group_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(CreateTimeOffPlanManagementUnitAssociation {
    "managementUnitId" Str management_unit_id,
    "staffingGroupIds" Texts staffing_group_ids,
});

rt::setters!(CreateTimeOffPlanManagementUnitAssociation {
    0 management_unit_id with_management_unit_id(impl Into<String>) clear_management_unit_id,
    1 staffing_group_ids with_staffing_group_ids(Vec<String>) clear_staffing_group_ids,
});
