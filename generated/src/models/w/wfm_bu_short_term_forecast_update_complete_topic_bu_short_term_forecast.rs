// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecast`.
#[non_exhaustive]
pub struct WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecast {
    /// `canUseForScheduling`.
    pub can_use_for_scheduling: Option<bool>,
    /// `creationMethod`.
    pub creation_method: Option<
        super::WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastCreationMethod,
    >,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `legacy`.
    pub legacy: Option<bool>,
    /// `metadata`.
    pub metadata: Option<
        super::WfmBuShortTermForecastUpdateCompleteTopicWfmVersionedEntityMetadata,
    >,
    /// `modifications`.
    pub modifications: Option<
        Vec<super::WfmBuShortTermForecastUpdateCompleteTopicBuForecastModification>,
    >,
    /// `planningGroupsVersion`.
    pub planning_groups_version: Option<i64>,
    /// `referenceStartDate`.
    pub reference_start_date: Option<rt::DateTime>,
    /// `sourceDays`.
    pub source_days: Option<
        Vec<super::WfmBuShortTermForecastUpdateCompleteTopicForecastSourceDayPointer>,
    >,
    /// `timeZone`.
    pub time_zone: Option<String>,
    /// `weekCount`.
    pub week_count: Option<i64>,
    /// `weekDate`.
    pub week_date: Option<String>,
    __marks: rt::Marks,
}
/// The values of `creationMethod` in [`WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecast`](super::WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecast).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastCreationMethod {
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

rt::model!(WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecast {
    "canUseForScheduling" Bool can_use_for_scheduling,
    "creationMethod" Enum creation_method,
    "description" Str description,
    "id" Str id,
    "legacy" Bool legacy,
    "metadata" Any metadata,
    "modifications" Any modifications,
    "planningGroupsVersion" Int planning_groups_version,
    "referenceStartDate" DateTime reference_start_date,
    "sourceDays" Any source_days,
    "timeZone" Str time_zone,
    "weekCount" Int week_count,
    "weekDate" Str week_date,
});

rt::open_enum!(WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastCreationMethod {
    Import = "Import",
    ImportedHistoricalWeightedAverage = "ImportedHistoricalWeightedAverage",
    HistoricalWeightedAverage = "HistoricalWeightedAverage",
    Advanced = "Advanced",
});
