// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuRescheduleRequest`.
///
/// The service requires `doNotChangeDailyPaidTime`, `doNotChangeManuallyEditedShifts`, `doNotChangeShiftStartTimes`, `doNotChangeWeeklyPaidTime`, `managementUnitIds` in requests.
#[non_exhaustive]
pub struct BuRescheduleRequest {
    /// `activityCodeIds`.
    pub activity_code_ids: Option<Vec<String>>,
    /// `activitySmoothingType`.
    pub activity_smoothing_type: Option<super::BuRescheduleRequestActivitySmoothingType>,
    /// `agentIds`.
    pub agent_ids: Option<Vec<String>>,
    /// `doNotChangeDailyPaidTime`, required.
    pub do_not_change_daily_paid_time: Option<bool>,
    /// `doNotChangeManuallyEditedShifts`, required.
    pub do_not_change_manually_edited_shifts: Option<bool>,
    /// `doNotChangeShiftStartTimes`, required.
    pub do_not_change_shift_start_times: Option<bool>,
    /// `doNotChangeWeeklyPaidTime`, required.
    pub do_not_change_weekly_paid_time: Option<bool>,
    /// `endDate`.
    pub end_date: Option<rt::DateTime>,
    /// `induceScheduleVariability`.
    pub induce_schedule_variability: Option<bool>,
    /// `managementUnitIds`, required.
    pub management_unit_ids: Option<Vec<String>>,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    /// `useUnavailableTimesSnapshot`.
    pub use_unavailable_times_snapshot: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `activitySmoothingType` in [`BuRescheduleRequest`](super::BuRescheduleRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum BuRescheduleRequestActivitySmoothingType {
    /// `ReduceConcurrentActivitiesAcrossBu`
    ReduceConcurrentActivitiesAcrossBu,
    /// `ReduceConcurrentActivitiesAcrossMu`
    ReduceConcurrentActivitiesAcrossMu,
    /// `ConsistentServiceLevel`
    ConsistentServiceLevel,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BuRescheduleRequest {
    "activityCodeIds" Texts activity_code_ids,
    "activitySmoothingType" Enum activity_smoothing_type,
    "agentIds" Texts agent_ids,
    "doNotChangeDailyPaidTime" Bool do_not_change_daily_paid_time,
    "doNotChangeManuallyEditedShifts" Bool do_not_change_manually_edited_shifts,
    "doNotChangeShiftStartTimes" Bool do_not_change_shift_start_times,
    "doNotChangeWeeklyPaidTime" Bool do_not_change_weekly_paid_time,
    "endDate" DateTime end_date,
    "induceScheduleVariability" Bool induce_schedule_variability,
    "managementUnitIds" Texts management_unit_ids,
    "startDate" DateTime start_date,
    "useUnavailableTimesSnapshot" Bool use_unavailable_times_snapshot,
});

rt::setters!(BuRescheduleRequest {
    0 activity_code_ids with_activity_code_ids(Vec<String>) clear_activity_code_ids,
    1 activity_smoothing_type with_activity_smoothing_type(impl Into<super::BuRescheduleRequestActivitySmoothingType>) clear_activity_smoothing_type,
    2 agent_ids with_agent_ids(Vec<String>) clear_agent_ids,
    3 do_not_change_daily_paid_time with_do_not_change_daily_paid_time(bool) clear_do_not_change_daily_paid_time,
    4 do_not_change_manually_edited_shifts with_do_not_change_manually_edited_shifts(bool) clear_do_not_change_manually_edited_shifts,
    5 do_not_change_shift_start_times with_do_not_change_shift_start_times(bool) clear_do_not_change_shift_start_times,
    6 do_not_change_weekly_paid_time with_do_not_change_weekly_paid_time(bool) clear_do_not_change_weekly_paid_time,
    7 end_date with_end_date(impl Into<rt::DateTime>) clear_end_date,
    8 induce_schedule_variability with_induce_schedule_variability(bool) clear_induce_schedule_variability,
    9 management_unit_ids with_management_unit_ids(Vec<String>) clear_management_unit_ids,
    10 start_date with_start_date(impl Into<rt::DateTime>) clear_start_date,
    11 use_unavailable_times_snapshot with_use_unavailable_times_snapshot(bool) clear_use_unavailable_times_snapshot,
});

rt::open_enum!(BuRescheduleRequestActivitySmoothingType {
    ReduceConcurrentActivitiesAcrossBu = "ReduceConcurrentActivitiesAcrossBu",
    ReduceConcurrentActivitiesAcrossMu = "ReduceConcurrentActivitiesAcrossMu",
    ConsistentServiceLevel = "ConsistentServiceLevel",
});
