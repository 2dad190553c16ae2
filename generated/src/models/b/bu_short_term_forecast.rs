// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuShortTermForecast`.
#[non_exhaustive]
pub struct BuShortTermForecast {
    /// `canUseForScheduling`.
    pub can_use_for_scheduling: Option<bool>,
    /// `creationMethod`.
    pub creation_method: Option<super::BuShortTermForecastCreationMethod>,
    /// `description`.
    pub description: Option<String>,
    /// `generationResults`.
    pub generation_results: Option<super::BuForecastGenerationResult>,
    /// `id`, required.
    pub id: Option<String>,
    /// `legacy`.
    pub legacy: Option<bool>,
    /// `metadata`.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `modifications`.
    pub modifications: Option<Vec<super::BuForecastModificationResponse>>,
    /// `planningGroups`.
    pub planning_groups: Option<super::ForecastPlanningGroupsResponse>,
    /// `planningGroupsVersion`.
    pub planning_groups_version: Option<i64>,
    /// `referenceStartDate`.
    pub reference_start_date: Option<rt::DateTime>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `sourceDays`.
    pub source_days: Option<Vec<super::ForecastSourceDayPointer>>,
    /// `timeZone`.
    pub time_zone: Option<String>,
    /// `weekCount`.
    pub week_count: Option<i64>,
    /// `weekDate`.
    pub week_date: Option<rt::Date>,
    __marks: rt::Marks,
}
/// The values of `creationMethod` in [`BuShortTermForecast`](super::BuShortTermForecast).
#[derive(Clone)]
#[non_exhaustive]
pub enum BuShortTermForecastCreationMethod {
    /// `Import`
    Import,
    /// `ImportedHistoricalWeightedAverage`
    ImportedHistoricalWeightedAverage,
    /// `HistoricalWeightedAverage`
    HistoricalWeightedAverage,
    /// `Advanced`
    Advanced,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BuShortTermForecast {
    "canUseForScheduling" Bool can_use_for_scheduling,
    "creationMethod" Enum creation_method,
    "description" Str description,
    "generationResults" Any generation_results,
    "id" Str id,
    "legacy" Bool legacy,
    "metadata" Any metadata,
    "modifications" Any modifications,
    "planningGroups" Any planning_groups,
    "planningGroupsVersion" Int planning_groups_version,
    "referenceStartDate" DateTime reference_start_date,
    "selfUri" Str self_uri,
    "sourceDays" Any source_days,
    "timeZone" Str time_zone,
    "weekCount" Int week_count,
    "weekDate" Date week_date,
});

rt::open_enum!(BuShortTermForecastCreationMethod {
    Import = "Import",
    ImportedHistoricalWeightedAverage = "ImportedHistoricalWeightedAverage",
    HistoricalWeightedAverage = "HistoricalWeightedAverage",
    Advanced = "Advanced",
});
