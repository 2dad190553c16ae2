// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBuScheduleTopicBuScheduleMetadata`.
#[non_exhaustive]
pub struct WfmBuScheduleTopicBuScheduleMetadata {
    /// `description`.
    pub description: Option<String>,
    /// `generationResults`.
    pub generation_results: Option<
        super::WfmBuScheduleTopicBuScheduleGenerationResultSummary,
    >,
    /// `id`.
    pub id: Option<String>,
    /// `managementUnits`.
    pub management_units: Option<
        Vec<super::WfmBuScheduleTopicBuManagementUnitScheduleSummary>,
    >,
    /// `metadata`.
    pub metadata: Option<super::WfmBuScheduleTopicWfmVersionedEntityMetadata>,
    /// `published`.
    pub published: Option<bool>,
    /// `shortTermForecast`.
    pub short_term_forecast: Option<
        super::WfmBuScheduleTopicBuShortTermForecastReference,
    >,
    /// `weekCount`.
    pub week_count: Option<i64>,
    /// `weekDate`.
    pub week_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(WfmBuScheduleTopicBuScheduleMetadata {
    "description" Str description,
    "generationResults" Any generation_results,
    "id" Str id,
    "managementUnits" Any management_units,
    "metadata" Any metadata,
    "published" Bool published,
    "shortTermForecast" Any short_term_forecast,
    "weekCount" Int week_count,
    "weekDate" DateTime week_date,
});
