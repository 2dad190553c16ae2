// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBuIntradayDataUpdateTopicBuIntradayDataGroup`.
#[non_exhaustive]
pub struct WfmBuIntradayDataUpdateTopicBuIntradayDataGroup {
    /// `forecastDataPerInterval`.
    pub forecast_data_per_interval: Option<
        Vec<super::WfmBuIntradayDataUpdateTopicBuIntradayForecastData>,
    >,
    /// `forecastDataSummary`.
    pub forecast_data_summary: Option<
        super::WfmBuIntradayDataUpdateTopicBuIntradayForecastData,
    >,
    /// `mediaType`.
    pub media_type: Option<
        super::WfmBuIntradayDataUpdateTopicBuIntradayDataGroupMediaType,
    >,
    /// `performancePredictionDataPerInterval`.
    pub performance_prediction_data_per_interval: Option<
        Vec<super::WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData>,
    >,
    /// `performancePredictionDataSummary`.
    pub performance_prediction_data_summary: Option<
        super::WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData,
    >,
    /// `scheduleDataPerInterval`.
    pub schedule_data_per_interval: Option<
        Vec<super::WfmBuIntradayDataUpdateTopicBuIntradayScheduleData>,
    >,
    /// `scheduleDataSummary`.
    pub schedule_data_summary: Option<
        super::WfmBuIntradayDataUpdateTopicBuIntradayScheduleData,
    >,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`WfmBuIntradayDataUpdateTopicBuIntradayDataGroup`](super::WfmBuIntradayDataUpdateTopicBuIntradayDataGroup).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmBuIntradayDataUpdateTopicBuIntradayDataGroupMediaType {
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

rt::model!(WfmBuIntradayDataUpdateTopicBuIntradayDataGroup {
    "forecastDataPerInterval" Any forecast_data_per_interval,
    "forecastDataSummary" Any forecast_data_summary,
    "mediaType" Enum media_type,
    "performancePredictionDataPerInterval" Any performance_prediction_data_per_interval,
    "performancePredictionDataSummary" Any performance_prediction_data_summary,
    "scheduleDataPerInterval" Any schedule_data_per_interval,
    "scheduleDataSummary" Any schedule_data_summary,
});

rt::open_enum!(WfmBuIntradayDataUpdateTopicBuIntradayDataGroupMediaType {
    Voice = "Voice",
    Chat = "Chat",
    Email = "Email",
    Callback = "Callback",
    Message = "Message",
    Workitem = "Workitem",
});
