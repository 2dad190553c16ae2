// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateScheduleUploadSchema`.
#[non_exhaustive]
pub struct UpdateScheduleUploadSchema {
    /// `agentSchedules`.
    pub agent_schedules: Option<Vec<super::BuUpdateAgentScheduleUploadSchema>>,
    /// `description`.
    pub description: Option<String>,
    /// `headcountForecast`.
    pub headcount_forecast: Option<
        super::BuHeadcountForecastBuPlanningGroupHeadcountForecastUploadSchema,
    >,
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `published`.
    pub published: Option<bool>,
    /// `shortTermForecast`.
    pub short_term_forecast: Option<super::BuShortTermForecastReference>,
    __marks: rt::Marks,
}

rt::model!(UpdateScheduleUploadSchema {
    "agentSchedules" Any agent_schedules,
    "description" Str description,
    "headcountForecast" Any headcount_forecast,
    "metadata" Any metadata,
    "published" Bool published,
    "shortTermForecast" Any short_term_forecast,
});
