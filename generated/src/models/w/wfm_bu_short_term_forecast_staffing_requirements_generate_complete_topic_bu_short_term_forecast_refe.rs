// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference`.
#[non_exhaustive]
pub struct WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference {
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `weekDate`.
    pub week_date: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference {
    "description" Str description,
    "id" Str id,
    "weekDate" Str week_date,
});
