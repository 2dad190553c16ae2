// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmIntradayDataUpdateTopicIntradayMetric`.
#[non_exhaustive]
pub struct WfmIntradayDataUpdateTopicIntradayMetric {
    /// `category`.
    pub category: Option<super::WfmIntradayDataUpdateTopicIntradayMetricCategory>,
    /// `version`.
    pub version: Option<String>,
    __marks: rt::Marks,
}
/// The values of `category` in [`WfmIntradayDataUpdateTopicIntradayMetric`](super::WfmIntradayDataUpdateTopicIntradayMetric).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmIntradayDataUpdateTopicIntradayMetricCategory {
    /// `HistoricalQueueData`
    HistoricalQueueData,
    /// `HistoricalAgentData`
    HistoricalAgentData,
    /// `ForecastData`
    ForecastData,
    /// `ScheduleData`
    ScheduleData,
    /// `PerformancePredictionAgentData`
    PerformancePredictionAgentData,
    /// `PerformancePredictionQueueData`
    PerformancePredictionQueueData,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmIntradayDataUpdateTopicIntradayMetric {
    "category" Enum category,
    "version" Str version,
});

rt::open_enum!(WfmIntradayDataUpdateTopicIntradayMetricCategory {
    HistoricalQueueData = "HistoricalQueueData",
    HistoricalAgentData = "HistoricalAgentData",
    ForecastData = "ForecastData",
    ScheduleData = "ScheduleData",
    PerformancePredictionAgentData = "PerformancePredictionAgentData",
    PerformancePredictionQueueData = "PerformancePredictionQueueData",
});
