// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ReschedulingOptionsRunResponse`.
#[non_exhaustive]
pub struct ReschedulingOptionsRunResponse {
    /// `activityCodeIds`.
    pub activity_code_ids: Option<Vec<String>>,
    /// `agentCount`.
    pub agent_count: Option<i64>,
    /// `doNotChangeDailyPaidTime`.
    pub do_not_change_daily_paid_time: Option<bool>,
    /// `doNotChangeManuallyEditedShifts`.
    pub do_not_change_manually_edited_shifts: Option<bool>,
    /// `doNotChangeShiftStartTimes`.
    pub do_not_change_shift_start_times: Option<bool>,
    /// `doNotChangeWeeklyPaidTime`.
    pub do_not_change_weekly_paid_time: Option<bool>,
    /// `endDate`.
    pub end_date: Option<rt::DateTime>,
    /// `existingSchedule`.
    pub existing_schedule: Option<super::BuScheduleReference>,
    /// `managementUnits`.
    pub management_units: Option<Vec<super::ReschedulingManagementUnitResponse>>,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(ReschedulingOptionsRunResponse {
    "activityCodeIds" Texts activity_code_ids,
    "agentCount" Int agent_count,
    "doNotChangeDailyPaidTime" Bool do_not_change_daily_paid_time,
    "doNotChangeManuallyEditedShifts" Bool do_not_change_manually_edited_shifts,
    "doNotChangeShiftStartTimes" Bool do_not_change_shift_start_times,
    "doNotChangeWeeklyPaidTime" Bool do_not_change_weekly_paid_time,
    "endDate" DateTime end_date,
    "existingSchedule" Any existing_schedule,
    "managementUnits" Any management_units,
    "startDate" DateTime start_date,
});
