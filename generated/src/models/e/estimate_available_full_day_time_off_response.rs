// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EstimateAvailableFullDayTimeOffResponse`.
#[non_exhaustive]
pub struct EstimateAvailableFullDayTimeOffResponse {
    /// `date`, required.
    pub date: Option<rt::Date>,
    /// `durationMinutes`, required.
    pub duration_minutes: Option<i64>,
    /// `earliestStartOffsetMinutes`.
    pub earliest_start_offset_minutes: Option<i64>,
    /// `flexible`, required.
    pub flexible: Option<bool>,
    /// `latestEndOffsetMinutes`.
    pub latest_end_offset_minutes: Option<i64>,
    /// `overrideDateType`.
    pub override_date_type: Option<
        super::EstimateAvailableFullDayTimeOffResponseOverrideDateType,
    >,
    /// `payableMinutes`, required.
    pub payable_minutes: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `overrideDateType` in [`EstimateAvailableFullDayTimeOffResponse`](super::EstimateAvailableFullDayTimeOffResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum EstimateAvailableFullDayTimeOffResponseOverrideDateType {
    /// `Blocked`
    Blocked,
    /// `ManualReview`
    ManualReview,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EstimateAvailableFullDayTimeOffResponse {
    "date" Date date,
    "durationMinutes" Int duration_minutes,
    "earliestStartOffsetMinutes" Int earliest_start_offset_minutes,
    "flexible" Bool flexible,
    "latestEndOffsetMinutes" Int latest_end_offset_minutes,
    "overrideDateType" Enum override_date_type,
    "payableMinutes" Int payable_minutes,
});

rt::open_enum!(EstimateAvailableFullDayTimeOffResponseOverrideDateType {
    Blocked = "Blocked",
    ManualReview = "ManualReview",
});
