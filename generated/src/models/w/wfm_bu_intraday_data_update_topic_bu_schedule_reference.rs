// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBuIntradayDataUpdateTopicBuScheduleReference`.
#[non_exhaustive]
pub struct WfmBuIntradayDataUpdateTopicBuScheduleReference {
    /// `id`.
    pub id: Option<String>,
    /// `weekDate`.
    pub week_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(WfmBuIntradayDataUpdateTopicBuScheduleReference {
    "id" Str id,
    "weekDate" DateTime week_date,
});
