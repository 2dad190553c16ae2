// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TimeOffPlanManagementUnitAssociation`.
#[non_exhaustive]
pub struct TimeOffPlanManagementUnitAssociation {
    /// `managementUnit`, required.
    pub management_unit: Option<super::ManagementUnitReference>,
    /// `staffingGroups`.
    pub staffing_groups: Option<Vec<super::StaffingGroupReference>>,
    __marks: rt::Marks,
}

rt::model!(TimeOffPlanManagementUnitAssociation {
    "managementUnit" Any management_unit,
    "staffingGroups" Any staffing_groups,
});
