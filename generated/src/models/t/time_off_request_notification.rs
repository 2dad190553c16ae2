// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TimeOffRequestNotification`.
#[non_exhaustive]
pub struct TimeOffRequestNotification {
    /// `fullDayManagementUnitDates`.
    pub full_day_management_unit_dates: Option<Vec<String>>,
    /// `isFullDayRequest`.
    pub is_full_day_request: Option<bool>,
    /// `partialDayStartDateTimes`.
    pub partial_day_start_date_times: Option<Vec<rt::DateTime>>,
    /// `status`.
    pub status: Option<super::TimeOffRequestNotificationStatus>,
    /// `timeOffRequestId`.
    pub time_off_request_id: Option<String>,
    /// `user`.
    pub user: Option<super::UserReference>,
    __marks: rt::Marks,
}
/// The values of `status` in [`TimeOffRequestNotification`](super::TimeOffRequestNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum TimeOffRequestNotificationStatus {
    /// `PENDING`
    Pending,
    /// `APPROVED`
    Approved,
    /// `DENIED`
    Denied,
    /// `CANCELED`
    Canceled,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TimeOffRequestNotification {
    "fullDayManagementUnitDates" Texts full_day_management_unit_dates,
    "isFullDayRequest" Bool is_full_day_request,
    "partialDayStartDateTimes" Any partial_day_start_date_times,
    "status" Enum status,
    "timeOffRequestId" Str time_off_request_id,
    "user" Any user,
});

rt::setters!(TimeOffRequestNotification {
    0 full_day_management_unit_dates with_full_day_management_unit_dates(Vec<String>) clear_full_day_management_unit_dates,
    1 is_full_day_request with_is_full_day_request(bool) clear_is_full_day_request,
    2 partial_day_start_date_times with_partial_day_start_date_times(Vec<rt::DateTime>) clear_partial_day_start_date_times,
    3 status with_status(impl Into<super::TimeOffRequestNotificationStatus>) clear_status,
    4 time_off_request_id with_time_off_request_id(impl Into<String>) clear_time_off_request_id,
    5 user with_user(super::UserReference) clear_user,
});

rt::open_enum!(TimeOffRequestNotificationStatus {
    Pending = "PENDING",
    Approved = "APPROVED",
    Denied = "DENIED",
    Canceled = "CANCELED",
});
