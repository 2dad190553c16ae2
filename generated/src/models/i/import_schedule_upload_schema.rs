// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ImportScheduleUploadSchema`.
#[non_exhaustive]
pub struct ImportScheduleUploadSchema {
    /// `agentSchedules`.
    pub agent_schedules: Option<Vec<super::BuImportAgentScheduleUploadSchema>>,
    /// `description`, required.
    pub description: Option<String>,
    /// `headcountForecast`.
    pub headcount_forecast: Option<
        super::BuHeadcountForecastBuPlanningGroupHeadcountForecastUploadSchema,
    >,
    /// `published`.
    pub published: Option<bool>,
    /// `shortTermForecast`.
    pub short_term_forecast: Option<super::BuShortTermForecastReference>,
    /// `weekCount`, required.
    pub week_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ImportScheduleUploadSchema {
    "agentSchedules" Any agent_schedules,
    "description" Str description,
    "headcountForecast" Any headcount_forecast,
    "published" Bool published,
    "shortTermForecast" Any short_term_forecast,
    "weekCount" Int week_count,
});
