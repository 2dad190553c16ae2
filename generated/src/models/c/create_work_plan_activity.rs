// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateWorkPlanActivity`.
#[non_exhaustive]
pub struct CreateWorkPlanActivity {
    /// `activityCodeId`.
    pub activity_code_id: Option<String>,
    /// `countsAsContiguousWorkTime`.
    pub counts_as_contiguous_work_time: Option<bool>,
    /// `countsAsPaidTime`.
    pub counts_as_paid_time: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `earliestStartTimeMinutes`.
    pub earliest_start_time_minutes: Option<i64>,
    /// `exactStartTimeMinutes`.
    pub exact_start_time_minutes: Option<i64>,
    /// `flexibleStartTime`.
    pub flexible_start_time: Option<bool>,
    /// `latestStartTimeMinutes`.
    pub latest_start_time_minutes: Option<i64>,
    /// `lengthMinutes`.
    pub length_minutes: Option<i64>,
    /// `maximumLengthFromShiftEndMinutes`.
    pub maximum_length_from_shift_end_minutes: Option<i64>,
    /// `minimumLengthFromShiftEndMinutes`.
    pub minimum_length_from_shift_end_minutes: Option<i64>,
    /// `minimumLengthFromShiftStartMinutes`.
    pub minimum_length_from_shift_start_minutes: Option<i64>,
    /// `startTimeIncrementMinutes`.
    pub start_time_increment_minutes: Option<i64>,
    /// `startTimeIsRelativeToShiftStart`.
    pub start_time_is_relative_to_shift_start: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(CreateWorkPlanActivity {
    "activityCodeId" Str activity_code_id,
    "countsAsContiguousWorkTime" Bool counts_as_contiguous_work_time,
    "countsAsPaidTime" Bool counts_as_paid_time,
    "description" Str description,
    "earliestStartTimeMinutes" Int earliest_start_time_minutes,
    "exactStartTimeMinutes" Int exact_start_time_minutes,
    "flexibleStartTime" Bool flexible_start_time,
    "latestStartTimeMinutes" Int latest_start_time_minutes,
    "lengthMinutes" Int length_minutes,
    "maximumLengthFromShiftEndMinutes" Int maximum_length_from_shift_end_minutes,
    "minimumLengthFromShiftEndMinutes" Int minimum_length_from_shift_end_minutes,
    "minimumLengthFromShiftStartMinutes" Int minimum_length_from_shift_start_minutes,
    "startTimeIncrementMinutes" Int start_time_increment_minutes,
    "startTimeIsRelativeToShiftStart" Bool start_time_is_relative_to_shift_start,
});

rt::setters!(CreateWorkPlanActivity {
    0 activity_code_id with_activity_code_id(impl Into<String>) clear_activity_code_id,
    1 counts_as_contiguous_work_time with_counts_as_contiguous_work_time(bool) clear_counts_as_contiguous_work_time,
    2 counts_as_paid_time with_counts_as_paid_time(bool) clear_counts_as_paid_time,
    3 description with_description(impl Into<String>) clear_description,
    4 earliest_start_time_minutes with_earliest_start_time_minutes(i64) clear_earliest_start_time_minutes,
    5 exact_start_time_minutes with_exact_start_time_minutes(i64) clear_exact_start_time_minutes,
    6 flexible_start_time with_flexible_start_time(bool) clear_flexible_start_time,
    7 latest_start_time_minutes with_latest_start_time_minutes(i64) clear_latest_start_time_minutes,
    8 length_minutes with_length_minutes(i64) clear_length_minutes,
    9 maximum_length_from_shift_end_minutes with_maximum_length_from_shift_end_minutes(i64) clear_maximum_length_from_shift_end_minutes,
    10 minimum_length_from_shift_end_minutes with_minimum_length_from_shift_end_minutes(i64) clear_minimum_length_from_shift_end_minutes,
    11 minimum_length_from_shift_start_minutes with_minimum_length_from_shift_start_minutes(i64) clear_minimum_length_from_shift_start_minutes,
    12 start_time_increment_minutes with_start_time_increment_minutes(i64) clear_start_time_increment_minutes,
    13 start_time_is_relative_to_shift_start with_start_time_is_relative_to_shift_start(bool) clear_start_time_is_relative_to_shift_start,
});
