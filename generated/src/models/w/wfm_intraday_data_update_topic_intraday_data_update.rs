// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmIntradayDataUpdateTopicIntradayDataUpdate`.
#[non_exhaustive]
pub struct WfmIntradayDataUpdateTopicIntradayDataUpdate {
    /// `endDate`.
    pub end_date: Option<rt::DateTime>,
    /// `intervalLengthMinutes`.
    pub interval_length_minutes: Option<i64>,
    /// `intradayDataGroupings`.
    pub intraday_data_groupings: Option<
        Vec<super::WfmIntradayDataUpdateTopicIntradayDataGroup>,
    >,
    /// `metrics`.
    pub metrics: Option<Vec<super::WfmIntradayDataUpdateTopicIntradayMetric>>,
    /// `numberOfIntervals`.
    pub number_of_intervals: Option<i64>,
    /// `queueIds`.
    pub queue_ids: Option<Vec<String>>,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(WfmIntradayDataUpdateTopicIntradayDataUpdate {
    "endDate" DateTime end_date,
    "intervalLengthMinutes" Int interval_length_minutes,
    "intradayDataGroupings" Any intraday_data_groupings,
    "metrics" Any metrics,
    "numberOfIntervals" Int number_of_intervals,
    "queueIds" Texts queue_ids,
    "startDate" DateTime start_date,
});
