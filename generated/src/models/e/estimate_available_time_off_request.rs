// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EstimateAvailableTimeOffRequest`.
///
/// The service requires `activityCodeId`, `paid` in requests.
#[non_exhaustive]
pub struct EstimateAvailableTimeOffRequest {
    /// `activityCodeId`, required.
    pub activity_code_id: Option<String>,
    /// `fullDayDates`.
    pub full_day_dates: Option<Vec<super::EstimateAvailableFullDayTimeOffRequest>>,
    /// `paid`, required.
    pub paid: Option<bool>,
    /// `partialDayDates`.
    pub partial_day_dates: Option<Vec<super::EstimateAvailablePartialDayTimeOffRequest>>,
    __marks: rt::Marks,
}

rt::model!(EstimateAvailableTimeOffRequest {
    "activityCodeId" Str activity_code_id,
    "fullDayDates" Any full_day_dates,
    "paid" Bool paid,
    "partialDayDates" Any partial_day_dates,
});

rt::setters!(EstimateAvailableTimeOffRequest {
    0 activity_code_id with_activity_code_id(impl Into<String>) clear_activity_code_id,
    1 full_day_dates with_full_day_dates(Vec<super::EstimateAvailableFullDayTimeOffRequest>) clear_full_day_dates,
    2 paid with_paid(bool) clear_paid,
    3 partial_day_dates with_partial_day_dates(Vec<super::EstimateAvailablePartialDayTimeOffRequest>) clear_partial_day_dates,
});
