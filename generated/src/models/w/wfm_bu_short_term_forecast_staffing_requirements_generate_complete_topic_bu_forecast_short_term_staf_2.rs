// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults`.
#[non_exhaustive]
pub struct WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `downloadUrlExpirationDate`.
    pub download_url_expiration_date: Option<rt::DateTime>,
    /// `weekNumber`.
    pub week_number: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults {
    "downloadUrl" Str download_url,
    "downloadUrlExpirationDate" DateTime download_url_expiration_date,
    "weekNumber" Int week_number,
});
