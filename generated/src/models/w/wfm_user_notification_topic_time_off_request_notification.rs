// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmUserNotificationTopicTimeOffRequestNotification`.
#[non_exhaustive]
pub struct WfmUserNotificationTopicTimeOffRequestNotification {
    /// `fullDayManagementUnitDates`.
    pub full_day_management_unit_dates: Option<Vec<String>>,
    /// `isFullDayRequest`.
    pub is_full_day_request: Option<bool>,
    /// `partialDayStartDateTimes`.
    pub partial_day_start_date_times: Option<Vec<rt::DateTime>>,
    /// `status`.
    pub status: Option<super::WfmUserNotificationTopicTimeOffRequestNotificationStatus>,
    /// `timeOffRequestId`.
    pub time_off_request_id: Option<String>,
    /// `user`.
    pub user: Option<super::WfmUserNotificationTopicUserReference>,
    __marks: rt::Marks,
}
/// The values of `status` in [`WfmUserNotificationTopicTimeOffRequestNotification`](super::WfmUserNotificationTopicTimeOffRequestNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmUserNotificationTopicTimeOffRequestNotificationStatus {
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

rt::model!(WfmUserNotificationTopicTimeOffRequestNotification {
    "fullDayManagementUnitDates" Texts full_day_management_unit_dates,
    "isFullDayRequest" Bool is_full_day_request,
    "partialDayStartDateTimes" Any partial_day_start_date_times,
    "status" Enum status,
    "timeOffRequestId" Str time_off_request_id,
    "user" Any user,
});

rt::open_enum!(WfmUserNotificationTopicTimeOffRequestNotificationStatus {
    Pending = "PENDING",
    Approved = "APPROVED",
    Denied = "DENIED",
    Canceled = "CANCELED",
});
