// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TimeOffPlanBusinessUnitAssociation`.
#[non_exhaustive]
pub struct TimeOffPlanBusinessUnitAssociation {
    /// `managementUnits`.
    pub management_units: Option<Vec<super::ManagementUnitReference>>,
    /// `staffingGroups`.
    pub staffing_groups: Option<Vec<super::StaffingGroupReference>>,
    __marks: rt::Marks,
}

rt::model!(TimeOffPlanBusinessUnitAssociation {
    "managementUnits" Any management_units,
    "staffingGroups" Any staffing_groups,
});
