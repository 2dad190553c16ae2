// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuForecastModificationResponse`.
#[non_exhaustive]
pub struct BuForecastModificationResponse {
    /// `displayGranularity`, required.
    pub display_granularity: Option<String>,
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `endIntervalIndex`.
    pub end_interval_index: Option<i64>,
    /// `granularity`, required.
    pub granularity: Option<String>,
    /// `legacyMetric`.
    pub legacy_metric: Option<super::BuForecastModificationResponseLegacyMetric>,
    /// `metric`, required.
    pub metric: Option<super::BuForecastModificationResponseMetric>,
    /// `planningGroupIds`, required.
    pub planning_group_ids: Option<Vec<String>>,
    /// `secondaryGranularity`.
    pub secondary_granularity: Option<String>,
    /// `secondaryValues`.
    pub secondary_values: Option<Vec<super::WfmForecastModificationIntervalOffsetValue>>,
    /// `startIntervalIndex`.
    pub start_interval_index: Option<i64>,
    /// `type`, required.
    pub r#type: Option<super::BuForecastModificationResponseType>,
    /// `value`.
    pub value: Option<f64>,
    /// `values`, required.
    pub values: Option<Vec<super::WfmForecastModificationIntervalOffsetValue>>,
    __marks: rt::Marks,
}
/// The values of `legacyMetric` in [`BuForecastModificationResponse`](super::BuForecastModificationResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum BuForecastModificationResponseLegacyMetric {
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
/// The values of `metric` in [`BuForecastModificationResponse`](super::BuForecastModificationResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum BuForecastModificationResponseMetric {
    /// `Offered`
    Offered,
    /// `AverageHandleTimeSeconds`
    AverageHandleTimeSeconds,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`BuForecastModificationResponse`](super::BuForecastModificationResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum BuForecastModificationResponseType {
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

rt::model!(BuForecastModificationResponse {
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

rt::open_enum!(BuForecastModificationResponseLegacyMetric {
    AverageAfterCallWorkTimeSeconds = "AverageAfterCallWorkTimeSeconds",
    AverageHandleTimeSeconds = "AverageHandleTimeSeconds",
    AverageTalkTimeSeconds = "AverageTalkTimeSeconds",
    Offered = "Offered",
});

rt::open_enum!(BuForecastModificationResponseMetric {
    Offered = "Offered",
    AverageHandleTimeSeconds = "AverageHandleTimeSeconds",
});

rt::open_enum!(BuForecastModificationResponseType {
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
