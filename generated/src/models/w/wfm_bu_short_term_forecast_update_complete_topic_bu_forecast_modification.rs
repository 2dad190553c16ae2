// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBuShortTermForecastUpdateCompleteTopicBuForecastModification`.
#[non_exhaustive]
pub struct WfmBuShortTermForecastUpdateCompleteTopicBuForecastModification {
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
        super::WfmBuShortTermForecastUpdateCompleteTopicBuForecastModificationLegacyMetric,
    >,
    /// `metric`.
    pub metric: Option<
        super::WfmBuShortTermForecastUpdateCompleteTopicBuForecastModificationMetric,
    >,
    /// `planningGroupIds`.
    pub planning_group_ids: Option<Vec<String>>,
    /// `secondaryGranularity`.
    pub secondary_granularity: Option<String>,
    /// `secondaryValues`.
    pub secondary_values: Option<
        Vec<
            super::WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue,
        >,
    >,
    /// `startIntervalIndex`.
    pub start_interval_index: Option<i64>,
    /// `type`.
    pub r#type: Option<
        super::WfmBuShortTermForecastUpdateCompleteTopicBuForecastModificationType,
    >,
    /// `value`.
    pub value: Option<f64>,
    /// `values`.
    pub values: Option<
        Vec<
            super::WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue,
        >,
    >,
    __marks: rt::Marks,
}
/// The values of `legacyMetric` in [`WfmBuShortTermForecastUpdateCompleteTopicBuForecastModification`](super::WfmBuShortTermForecastUpdateCompleteTopicBuForecastModification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmBuShortTermForecastUpdateCompleteTopicBuForecastModificationLegacyMetric {
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
/// The values of `metric` in [`WfmBuShortTermForecastUpdateCompleteTopicBuForecastModification`](super::WfmBuShortTermForecastUpdateCompleteTopicBuForecastModification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmBuShortTermForecastUpdateCompleteTopicBuForecastModificationMetric {
    /// `Offered`
    Offered,
    /// `AverageHandleTimeSeconds`
    AverageHandleTimeSeconds,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`WfmBuShortTermForecastUpdateCompleteTopicBuForecastModification`](super::WfmBuShortTermForecastUpdateCompleteTopicBuForecastModification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmBuShortTermForecastUpdateCompleteTopicBuForecastModificationType {
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

rt::model!(WfmBuShortTermForecastUpdateCompleteTopicBuForecastModification {
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

rt::open_enum!(WfmBuShortTermForecastUpdateCompleteTopicBuForecastModificationLegacyMetric {
    AverageAfterCallWorkTimeSeconds = "AverageAfterCallWorkTimeSeconds",
    AverageHandleTimeSeconds = "AverageHandleTimeSeconds",
    AverageTalkTimeSeconds = "AverageTalkTimeSeconds",
    Offered = "Offered",
});

rt::open_enum!(WfmBuShortTermForecastUpdateCompleteTopicBuForecastModificationMetric {
    Offered = "Offered",
    AverageHandleTimeSeconds = "AverageHandleTimeSeconds",
});

rt::open_enum!(WfmBuShortTermForecastUpdateCompleteTopicBuForecastModificationType {
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
