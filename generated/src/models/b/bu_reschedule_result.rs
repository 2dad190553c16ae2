// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuRescheduleResult`.
#[non_exhaustive]
pub struct BuRescheduleResult {
    /// `agentSchedules`.
    pub agent_schedules: Option<Vec<super::BuRescheduleAgentScheduleResult>>,
    /// `generationResults`.
    pub generation_results: Option<super::ScheduleGenerationResult>,
    /// `generationResultsDownloadUrl`.
    pub generation_results_download_url: Option<String>,
    /// `headcountForecast`.
    pub headcount_forecast: Option<
        super::BuHeadcountForecastBuPlanningGroupHeadcountForecastResult,
    >,
    /// `headcountForecastDownloadUrl`.
    pub headcount_forecast_download_url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(BuRescheduleResult {
    "agentSchedules" Any agent_schedules,
    "generationResults" Any generation_results,
    "generationResultsDownloadUrl" Str generation_results_download_url,
    "headcountForecast" Any headcount_forecast,
    "headcountForecastDownloadUrl" Str headcount_forecast_download_url,
});
