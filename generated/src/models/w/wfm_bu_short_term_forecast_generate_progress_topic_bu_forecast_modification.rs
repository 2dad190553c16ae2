// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBuShortTermForecastGenerateProgressTopicBuForecastModification`.
#[non_exhaustive]
pub struct WfmBuShortTermForecastGenerateProgressTopicBuForecastModification {
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
        super::WfmBuShortTermForecastGenerateProgressTopicBuForecastModificationLegacyMetric,
    >,
    /// `metric`.
    pub metric: Option<
        super::WfmBuShortTermForecastGenerateProgressTopicBuForecastModificationMetric,
    >,
    /// `planningGroupIds`.
    pub planning_group_ids: Option<Vec<String>>,
    /// `secondaryGranularity`.
    pub secondary_granularity: Option<String>,
    /// `secondaryValues`.
    pub secondary_values: Option<
        Vec<
            super::WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue,
        >,
    >,
    /// `startIntervalIndex`.
    pub start_interval_index: Option<i64>,
    /// `type`.
    pub r#type: Option<
        super::WfmBuShortTermForecastGenerateProgressTopicBuForecastModificationType,
    >,
    /// `value`.
    pub value: Option<f64>,
    /// `values`.
    pub values: Option<
        Vec<
            super::WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue,
        >,
    >,
    __marks: rt::Marks,
}
/// The values of `legacyMetric` in [`WfmBuShortTermForecastGenerateProgressTopicBuForecastModification`](super::WfmBuShortTermForecastGenerateProgressTopicBuForecastModification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmBuShortTermForecastGenerateProgressTopicBuForecastModificationLegacyMetric {
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
/// The values of `metric` in [`WfmBuShortTermForecastGenerateProgressTopicBuForecastModification`](super::WfmBuShortTermForecastGenerateProgressTopicBuForecastModification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmBuShortTermForecastGenerateProgressTopicBuForecastModificationMetric {
    /// `Offered`
    Offered,
    /// `AverageHandleTimeSeconds`
    AverageHandleTimeSeconds,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`WfmBuShortTermForecastGenerateProgressTopicBuForecastModification`](super::WfmBuShortTermForecastGenerateProgressTopicBuForecastModification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmBuShortTermForecastGenerateProgressTopicBuForecastModificationType {
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

rt::model!(WfmBuShortTermForecastGenerateProgressTopicBuForecastModification {
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

rt::open_enum!(WfmBuShortTermForecastGenerateProgressTopicBuForecastModificationLegacyMetric {
    AverageAfterCallWorkTimeSeconds = "AverageAfterCallWorkTimeSeconds",
    AverageHandleTimeSeconds = "AverageHandleTimeSeconds",
    AverageTalkTimeSeconds = "AverageTalkTimeSeconds",
    Offered = "Offered",
});

rt::open_enum!(WfmBuShortTermForecastGenerateProgressTopicBuForecastModificationMetric {
    Offered = "Offered",
    AverageHandleTimeSeconds = "AverageHandleTimeSeconds",
});

rt::open_enum!(WfmBuShortTermForecastGenerateProgressTopicBuForecastModificationType {
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
