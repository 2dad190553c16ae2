// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateTimeOffPlanBusinessUnitAssociation`.
#[non_exhaustive]
pub struct CreateTimeOffPlanBusinessUnitAssociation {
    /// `managementUnitIds`.
    pub management_unit_ids: Option<Vec<String>>,
    /// `staffingGroupIds`.
    pub staffing_group_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(CreateTimeOffPlanBusinessUnitAssociation {
    "managementUnitIds" Texts management_unit_ids,
    "staffingGroupIds" Texts staffing_group_ids,
});

rt::setters!(CreateTimeOffPlanBusinessUnitAssociation {
    0 management_unit_ids with_management_unit_ids(Vec<String>) clear_management_unit_ids,
    1 staffing_group_ids with_staffing_group_ids(Vec<String>) clear_staffing_group_ids,
});
