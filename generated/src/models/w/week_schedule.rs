// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WeekSchedule`.
#[non_exhaustive]
pub struct WeekSchedule {
    /// `agentSchedulesVersion`.
    pub agent_schedules_version: Option<i64>,
    /// `description`.
    pub description: Option<String>,
    /// `generationResults`.
    pub generation_results: Option<super::WeekScheduleGenerationResult>,
    /// `headcountForecast`.
    pub headcount_forecast: Option<super::HeadcountForecast>,
    /// `id`, required.
    pub id: Option<String>,
    /// `metadata`.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `published`.
    pub published: Option<bool>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `shortTermForecast`.
    pub short_term_forecast: Option<super::ShortTermForecastReference>,
    /// `userSchedules`.
    pub user_schedules: Option<std::collections::BTreeMap<String, super::UserSchedule>>,
    /// `weekDate`.
    pub week_date: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WeekSchedule {
    "agentSchedulesVersion" Int agent_schedules_version,
    "description" Str description,
    "generationResults" Any generation_results,
    "headcountForecast" Any headcount_forecast,
    "id" Str id,
    "metadata" Any metadata,
    "published" Bool published,
    "selfUri" Str self_uri,
    "shortTermForecast" Any short_term_forecast,
    "userSchedules" Any user_schedules,
    "weekDate" Str week_date,
});
