// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmIntradayDataUpdateTopicIntradayDataGroup`.
#[non_exhaustive]
pub struct WfmIntradayDataUpdateTopicIntradayDataGroup {
    /// `forecastDataPerInterval`.
    pub forecast_data_per_interval: Option<
        Vec<super::WfmIntradayDataUpdateTopicIntradayForecastData>,
    >,
    /// `historicalAgentDataPerInterval`.
    pub historical_agent_data_per_interval: Option<
        Vec<super::WfmIntradayDataUpdateTopicIntradayHistoricalAgentData>,
    >,
    /// `historicalQueueDataPerInterval`.
    pub historical_queue_data_per_interval: Option<
        Vec<super::WfmIntradayDataUpdateTopicIntradayHistoricalQueueData>,
    >,
    /// `mediaType`.
    pub media_type: Option<super::WfmIntradayDataUpdateTopicIntradayDataGroupMediaType>,
    /// `performancePredictionAgentDataPerInterval`.
    pub performance_prediction_agent_data_per_interval: Option<
        Vec<super::WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData>,
    >,
    /// `performancePredictionQueueDataPerInterval`.
    pub performance_prediction_queue_data_per_interval: Option<
        Vec<super::WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData>,
    >,
    /// `scheduleDataPerInterval`.
    pub schedule_data_per_interval: Option<
        Vec<super::WfmIntradayDataUpdateTopicIntradayScheduleData>,
    >,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`WfmIntradayDataUpdateTopicIntradayDataGroup`](super::WfmIntradayDataUpdateTopicIntradayDataGroup).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmIntradayDataUpdateTopicIntradayDataGroupMediaType {
    /// `Voice`
    Voice,
    /// `Chat`
    Chat,
    /// `Email`
    Email,
    /// `Callback`
    Callback,
    /// `Message`
    Message,
    /// `Workitem`
    Workitem,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmIntradayDataUpdateTopicIntradayDataGroup {
    "forecastDataPerInterval" Any forecast_data_per_interval,
    "historicalAgentDataPerInterval" Any historical_agent_data_per_interval,
    "historicalQueueDataPerInterval" Any historical_queue_data_per_interval,
    "mediaType" Enum media_type,
    "performancePredictionAgentDataPerInterval" Any performance_prediction_agent_data_per_interval,
    "performancePredictionQueueDataPerInterval" Any performance_prediction_queue_data_per_interval,
    "scheduleDataPerInterval" Any schedule_data_per_interval,
});

rt::open_enum!(WfmIntradayDataUpdateTopicIntradayDataGroupMediaType {
    Voice = "Voice",
    Chat = "Chat",
    Email = "Email",
    Callback = "Callback",
    Message = "Message",
    Workitem = "Workitem",
});
