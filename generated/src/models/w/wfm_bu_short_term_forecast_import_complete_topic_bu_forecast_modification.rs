// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBuShortTermForecastImportCompleteTopicBuForecastModification`.
#[non_exhaustive]
pub struct WfmBuShortTermForecastImportCompleteTopicBuForecastModification {
    /// `displayGranularity`.
    pub display_granularity: Option<String>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `endIntervalIndex`.
    pub end_interval_index: Option<i64>,
    /// `granularity`.
    pub granularity: Option<String>,
    /// `legacyMetric`.
    pub legacy_metric: Option<
        super::WfmBuShortTermForecastImportCompleteTopicBuForecastModificationLegacyMetric,
    >,
    /// `metric`.
    pub metric: Option<
        super::WfmBuShortTermForecastImportCompleteTopicBuForecastModificationMetric,
    >,
    /// `planningGroupIds`.
    pub planning_group_ids: Option<Vec<String>>,
    /// `secondaryGranularity`.
    pub secondary_granularity: Option<String>,
    /// `secondaryValues`.
    pub secondary_values: Option<
        Vec<
            super::WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValue,
        >,
    >,
    /// `startIntervalIndex`.
    pub start_interval_index: Option<i64>,
    /// `type`.
    pub r#type: Option<
        super::WfmBuShortTermForecastImportCompleteTopicBuForecastModificationType,
    >,
    /// `value`.
    pub value: Option<f64>,
    /// `values`.
    pub values: Option<
        Vec<
            super::WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValue,
        >,
    >,
    __marks: rt::Marks,
}
/// The values of `legacyMetric` in [`WfmBuShortTermForecastImportCompleteTopicBuForecastModification`](super::WfmBuShortTermForecastImportCompleteTopicBuForecastModification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmBuShortTermForecastImportCompleteTopicBuForecastModificationLegacyMetric {
    /// `AverageAfterCallWorkTimeSeconds`
    AverageAfterCallWorkTimeSeconds,
    /// `AverageHandleTimeSeconds`
    AverageHandleTimeSeconds,
    /// `AverageTalkTimeSeconds`
    AverageTalkTimeSeconds,
    /// `Offered`
    Offered,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `metric` in [`WfmBuShortTermForecastImportCompleteTopicBuForecastModification`](super::WfmBuShortTermForecastImportCompleteTopicBuForecastModification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmBuShortTermForecastImportCompleteTopicBuForecastModificationMetric {
    /// `Offered`
    Offered,
    /// `AverageHandleTimeSeconds`
    AverageHandleTimeSeconds,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`WfmBuShortTermForecastImportCompleteTopicBuForecastModification`](super::WfmBuShortTermForecastImportCompleteTopicBuForecastModification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmBuShortTermForecastImportCompleteTopicBuForecastModificationType {
    /// `MinimumPerInterval`
    MinimumPerInterval,
    /// `MaximumPerInterval`
    MaximumPerInterval,
    /// `SetValuePerInterval`
    SetValuePerInterval,
    /// `ChangeValuePerInterval`
    ChangeValuePerInterval,
    /// `ChangePercentPerInterval`
    ChangePercentPerInterval,
    /// `SetValueOverRange`
    SetValueOverRange,
    /// `ChangeValueOverRange`
    ChangeValueOverRange,
    /// `SetValuesForIntervalSet`
    SetValuesForIntervalSet,
    /// `SetMultiGranularityValuesForIntervalSet`
    SetMultiGranularityValuesForIntervalSet,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmBuShortTermForecastImportCompleteTopicBuForecastModification {
    "displayGranularity" Str display_granularity,
    "enabled" Bool enabled,
    "endIntervalIndex" Int end_interval_index,
    "granularity" Str granularity,
    "legacyMetric" Enum legacy_metric,
    "metric" Enum metric,
    "planningGroupIds" Texts planning_group_ids,
    "secondaryGranularity" Str secondary_granularity,
    "secondaryValues" Any secondary_values,
    "startIntervalIndex" Int start_interval_index,
    "type" Enum r#type,
    "value" Float value,
    "values" Any values,
});

rt::open_enum!(WfmBuShortTermForecastImportCompleteTopicBuForecastModificationLegacyMetric {
    AverageAfterCallWorkTimeSeconds = "AverageAfterCallWorkTimeSeconds",
    AverageHandleTimeSeconds = "AverageHandleTimeSeconds",
    AverageTalkTimeSeconds = "AverageTalkTimeSeconds",
    Offered = "Offered",
});

rt::open_enum!(WfmBuShortTermForecastImportCompleteTopicBuForecastModificationMetric {
    Offered = "Offered",
    AverageHandleTimeSeconds = "AverageHandleTimeSeconds",
});

rt::open_enum!(WfmBuShortTermForecastImportCompleteTopicBuForecastModificationType {
    MinimumPerInterval = "MinimumPerInterval",
    MaximumPerInterval = "MaximumPerInterval",
    SetValuePerInterval = "SetValuePerInterval",
    ChangeValuePerInterval = "ChangeValuePerInterval",
    ChangePercentPerInterval = "ChangePercentPerInterval",
    SetValueOverRange = "SetValueOverRange",
    ChangeValueOverRange = "ChangeValueOverRange",
    SetValuesForIntervalSet = "SetValuesForIntervalSet",
    SetMultiGranularityValuesForIntervalSet = "SetMultiGranularityValuesForIntervalSet",
});
