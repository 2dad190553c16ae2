// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `StaffingRequirementsPlanningGroupData`.
#[non_exhaustive]
pub struct StaffingRequirementsPlanningGroupData {
    /// `effectiveStaffPerInterval`.
    pub effective_staff_per_interval: Option<Vec<f64>>,
    /// `minimumStaffPerInterval`.
    pub minimum_staff_per_interval: Option<Vec<f64>>,
    /// `planningGroupId`, required.
    pub planning_group_id: Option<String>,
    /// `staffingRequirementsPerInterval`, required.
    pub staffing_requirements_per_interval: Option<Vec<f64>>,
    __marks: rt::Marks,
}

rt::model!(StaffingRequirementsPlanningGroupData {
    "effectiveStaffPerInterval" Any effective_staff_per_interval,
    "minimumStaffPerInterval" Any minimum_staff_per_interval,
    "planningGroupId" Str planning_group_id,
    "staffingRequirementsPerInterval" Any staffing_requirements_per_interval,
});
