// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuIntradayDataGroup`.
#[non_exhaustive]
pub struct BuIntradayDataGroup {
    /// `forecastDataPerInterval`.
    pub forecast_data_per_interval: Option<Vec<super::BuIntradayForecastData>>,
    /// `forecastDataSummary`.
    pub forecast_data_summary: Option<super::BuIntradayForecastData>,
    /// `mediaType`.
    pub media_type: Option<super::BuIntradayDataGroupMediaType>,
    /// `performancePredictionDataPerInterval`.
    pub performance_prediction_data_per_interval: Option<
        Vec<super::IntradayPerformancePredictionData>,
    >,
    /// `performancePredictionDataSummary`.
    pub performance_prediction_data_summary: Option<
        super::IntradayPerformancePredictionData,
    >,
    /// `scheduleDataPerInterval`.
    pub schedule_data_per_interval: Option<Vec<super::BuIntradayScheduleData>>,
    /// `scheduleDataSummary`.
    pub schedule_data_summary: Option<super::BuIntradayScheduleData>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`BuIntradayDataGroup`](super::BuIntradayDataGroup).
#[derive(Clone)]
#[non_exhaustive]
pub enum BuIntradayDataGroupMediaType {
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

rt::model!(BuIntradayDataGroup {
    "forecastDataPerInterval" Any forecast_data_per_interval,
    "forecastDataSummary" Any forecast_data_summary,
    "mediaType" Enum media_type,
    "performancePredictionDataPerInterval" Any performance_prediction_data_per_interval,
    "performancePredictionDataSummary" Any performance_prediction_data_summary,
    "scheduleDataPerInterval" Any schedule_data_per_interval,
    "scheduleDataSummary" Any schedule_data_summary,
});

rt::open_enum!(BuIntradayDataGroupMediaType {
    Voice = "Voice",
    Chat = "Chat",
    Email = "Email",
    Callback = "Callback",
    Message = "Message",
    Workitem = "Workitem",
});
