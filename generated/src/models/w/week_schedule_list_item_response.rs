// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WeekScheduleListItemResponse`.
#[non_exhaustive]
pub struct WeekScheduleListItemResponse {
    /// `description`.
    pub description: Option<String>,
    /// `generationResults`.
    pub generation_results: Option<super::WeekScheduleGenerationResult>,
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
    /// `weekDate`.
    pub week_date: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WeekScheduleListItemResponse {
    "description" Str description,
    "generationResults" Any generation_results,
    "id" Str id,
    "metadata" Any metadata,
    "published" Bool published,
    "selfUri" Str self_uri,
    "shortTermForecast" Any short_term_forecast,
    "weekDate" Str week_date,
});
