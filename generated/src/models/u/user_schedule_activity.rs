// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserScheduleActivity`.
#[non_exhaustive]
pub struct UserScheduleActivity {
    /// `activityCodeId`.
    pub activity_code_id: Option<String>,
    /// `countsAsPaidTime`.
    pub counts_as_paid_time: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `isDstFallback`.
    pub is_dst_fallback: Option<bool>,
    /// `lengthInMinutes`.
    pub length_in_minutes: Option<i64>,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    /// `timeOffRequestId`.
    pub time_off_request_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UserScheduleActivity {
    "activityCodeId" Str activity_code_id,
    "countsAsPaidTime" Bool counts_as_paid_time,
    "description" Str description,
    "isDstFallback" Bool is_dst_fallback,
    "lengthInMinutes" Int length_in_minutes,
    "startDate" DateTime start_date,
    "timeOffRequestId" Str time_off_request_id,
});
