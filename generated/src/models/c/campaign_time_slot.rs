// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignTimeSlot`.
///
/// The service requires `day`, `startTime`, `stopTime` in requests.
#[non_exhaustive]
pub struct CampaignTimeSlot {
    /// `day`, required.
    pub day: Option<i64>,
    /// `startTime`, required.
    pub start_time: Option<String>,
    /// `stopTime`, required.
    pub stop_time: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CampaignTimeSlot {
    "day" Int day,
    "startTime" Str start_time,
    "stopTime" Str stop_time,
});

rt::setters!(CampaignTimeSlot {
    0 day with_day(i64) clear_day,
    1 start_time with_start_time(impl Into<String>) clear_start_time,
    2 stop_time with_stop_time(impl Into<String>) clear_stop_time,
});
