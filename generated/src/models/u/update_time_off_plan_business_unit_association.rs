// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateTimeOffPlanBusinessUnitAssociation`.
#[non_exhaustive]
pub struct UpdateTimeOffPlanBusinessUnitAssociation {
    /// `managementUnitIds`.
    pub management_unit_ids: Option<super::SetWrapperString>,
    /// `staffingGroupIds`.
    pub staffing_group_ids: Option<super::SetWrapperString>,
    __marks: rt::Marks,
}

rt::model!(UpdateTimeOffPlanBusinessUnitAssociation {
    "managementUnitIds" Any management_unit_ids,
    "staffingGroupIds" Any staffing_group_ids,
});

rt::setters!(UpdateTimeOffPlanBusinessUnitAssociation {
    0 management_unit_ids with_management_unit_ids(super::SetWrapperString) clear_management_unit_ids,
    1 staffing_group_ids with_staffing_group_ids(super::SetWrapperString) clear_staffing_group_ids,
});
