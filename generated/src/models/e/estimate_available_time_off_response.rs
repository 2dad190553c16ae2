// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EstimateAvailableTimeOffResponse`.
#[non_exhaustive]
pub struct EstimateAvailableTimeOffResponse {
    /// `activityCodeId`, required.
    pub activity_code_id: Option<String>,
    /// `fullDayDates`.
    pub full_day_dates: Option<Vec<super::EstimateAvailableFullDayTimeOffResponse>>,
    /// `paid`, required.
    pub paid: Option<bool>,
    /// `partialDayDates`.
    pub partial_day_dates: Option<
        Vec<super::EstimateAvailablePartialDayTimeOffResponse>,
    >,
    /// `user`, required.
    pub user: Option<super::UserReference>,
    __marks: rt::Marks,
}

rt::model!(EstimateAvailableTimeOffResponse {
    "activityCodeId" Str activity_code_id,
    "fullDayDates" Any full_day_dates,
    "paid" Bool paid,
    "partialDayDates" Any partial_day_dates,
    "user" Any user,
});
