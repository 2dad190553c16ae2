// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuForecastStaffingRequirementsResult`.
#[non_exhaustive]
pub struct BuForecastStaffingRequirementsResult {
    /// `downloadUrl`, required.
    pub download_url: Option<String>,
    /// `downloadUrlExpirationDate`, required.
    pub download_url_expiration_date: Option<rt::DateTime>,
    /// `planningGroupStaffingRequirements`.
    pub planning_group_staffing_requirements: Option<
        Vec<super::StaffingRequirementsPlanningGroupData>,
    >,
    /// `weekNumber`, required.
    pub week_number: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(BuForecastStaffingRequirementsResult {
    "downloadUrl" Str download_url,
    "downloadUrlExpirationDate" DateTime download_url_expiration_date,
    "planningGroupStaffingRequirements" Any planning_group_staffing_requirements,
    "weekNumber" Int week_number,
});
