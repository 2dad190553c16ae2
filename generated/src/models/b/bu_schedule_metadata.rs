// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuScheduleMetadata`.
#[non_exhaustive]
pub struct BuScheduleMetadata {
    /// `description`.
    pub description: Option<String>,
    /// `generationResults`.
    pub generation_results: Option<super::ScheduleGenerationResultSummary>,
    /// `id`.
    pub id: Option<String>,
    /// `managementUnits`.
    pub management_units: Option<Vec<super::BuManagementUnitScheduleSummary>>,
    /// `metadata`.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `published`.
    pub published: Option<bool>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `shortTermForecast`.
    pub short_term_forecast: Option<super::BuShortTermForecastReference>,
    /// `weekCount`.
    pub week_count: Option<i64>,
    /// `weekDate`.
    pub week_date: Option<rt::Date>,
    __marks: rt::Marks,
}

rt::model!(BuScheduleMetadata {
    "description" Str description,
    "generationResults" Any generation_results,
    "id" Str id,
    "managementUnits" Any management_units,
    "metadata" Any metadata,
    "published" Bool published,
    "selfUri" Str self_uri,
    "shortTermForecast" Any short_term_forecast,
    "weekCount" Int week_count,
    "weekDate" Date week_date,
});
