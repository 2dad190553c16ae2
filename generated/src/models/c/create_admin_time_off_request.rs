// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateAdminTimeOffRequest`.
///
/// The service requires `activityCodeId`, `status`, `users` in requests.
#[non_exhaustive]
pub struct CreateAdminTimeOffRequest {
    /// `activityCodeId`, required.
    pub activity_code_id: Option<String>,
    /// `dailyDurationMinutes`.
    pub daily_duration_minutes: Option<i64>,
    /// `durationMinutes`.
    pub duration_minutes: Option<Vec<i64>>,
    /// `fullDayEarliestStartOffsetMinutes`.
    pub full_day_earliest_start_offset_minutes: Option<Vec<i64>>,
    /// `fullDayLatestEndOffsetMinutes`.
    pub full_day_latest_end_offset_minutes: Option<Vec<i64>>,
    /// `fullDayManagementUnitDates`.
    pub full_day_management_unit_dates: Option<Vec<String>>,
    /// `notes`.
    pub notes: Option<String>,
    /// `paid`.
    pub paid: Option<bool>,
    /// `partialDayStartDateTimes`.
    pub partial_day_start_date_times: Option<Vec<rt::DateTime>>,
    /// `payableMinutes`.
    pub payable_minutes: Option<Vec<i64>>,
    /// `status`, required.
    pub status: Option<super::CreateAdminTimeOffRequestStatus>,
    /// `users`, required.
    pub users: Option<Vec<super::UserReference>>,
    __marks: rt::Marks,
}
/// The values of `status` in [`CreateAdminTimeOffRequest`](super::CreateAdminTimeOffRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateAdminTimeOffRequestStatus {
    /// `PENDING`
    Pending,
    /// `APPROVED`
    Approved,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CreateAdminTimeOffRequest {
    "activityCodeId" Str activity_code_id,
    "dailyDurationMinutes" Int daily_duration_minutes,
    "durationMinutes" Any duration_minutes,
    "fullDayEarliestStartOffsetMinutes" Any full_day_earliest_start_offset_minutes,
    "fullDayLatestEndOffsetMinutes" Any full_day_latest_end_offset_minutes,
    "fullDayManagementUnitDates" Texts full_day_management_unit_dates,
    "notes" Str notes,
    "paid" Bool paid,
    "partialDayStartDateTimes" Any partial_day_start_date_times,
    "payableMinutes" Any payable_minutes,
    "status" Enum status,
    "users" Any users,
});

rt::setters!(CreateAdminTimeOffRequest {
    0 activity_code_id with_activity_code_id(impl Into<String>) clear_activity_code_id,
    1 daily_duration_minutes with_daily_duration_minutes(i64) clear_daily_duration_minutes,
    2 duration_minutes with_duration_minutes(Vec<i64>) clear_duration_minutes,
    3 full_day_earliest_start_offset_minutes with_full_day_earliest_start_offset_minutes(Vec<i64>) clear_full_day_earliest_start_offset_minutes,
    4 full_day_latest_end_offset_minutes with_full_day_latest_end_offset_minutes(Vec<i64>) clear_full_day_latest_end_offset_minutes,
    5 full_day_management_unit_dates with_full_day_management_unit_dates(Vec<String>) clear_full_day_management_unit_dates,
    6 notes with_notes(impl Into<String>) clear_notes,
    7 paid with_paid(bool) clear_paid,
    8 partial_day_start_date_times with_partial_day_start_date_times(Vec<rt::DateTime>) clear_partial_day_start_date_times,
    9 payable_minutes with_payable_minutes(Vec<i64>) clear_payable_minutes,
    10 status with_status(impl Into<super::CreateAdminTimeOffRequestStatus>) clear_status,
    11 users with_users(Vec<super::UserReference>) clear_users,
});

rt::open_enum!(CreateAdminTimeOffRequestStatus {
    Pending = "PENDING",
    Approved = "APPROVED",
});
