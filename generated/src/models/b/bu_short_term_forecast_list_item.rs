// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuShortTermForecastListItem`.
#[non_exhaustive]
pub struct BuShortTermForecastListItem {
    /// `canUseForScheduling`.
    pub can_use_for_scheduling: Option<bool>,
    /// `creationMethod`.
    pub creation_method: Option<super::BuShortTermForecastListItemCreationMethod>,
    /// `description`.
    pub description: Option<String>,
    /// `id`, required.
    pub id: Option<String>,
    /// `legacy`.
    pub legacy: Option<bool>,
    /// `metadata`.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `weekCount`.
    pub week_count: Option<i64>,
    /// `weekDate`.
    pub week_date: Option<rt::Date>,
    __marks: rt::Marks,
}
/// The values of `creationMethod` in [`BuShortTermForecastListItem`](super::BuShortTermForecastListItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum BuShortTermForecastListItemCreationMethod {
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

rt::model!(BuShortTermForecastListItem {
    "canUseForScheduling" Bool can_use_for_scheduling,
    "creationMethod" Enum creation_method,
    "description" Str description,
    "id" Str id,
    "legacy" Bool legacy,
    "metadata" Any metadata,
    "selfUri" Str self_uri,
    "weekCount" Int week_count,
    "weekDate" Date week_date,
});

rt::open_enum!(BuShortTermForecastListItemCreationMethod {
    Import = "Import",
    ImportedHistoricalWeightedAverage = "ImportedHistoricalWeightedAverage",
    HistoricalWeightedAverage = "HistoricalWeightedAverage",
    Advanced = "Advanced",
});
