// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuAgentScheduleRescheduleResponse`.
#[non_exhaustive]
pub struct BuAgentScheduleRescheduleResponse {
    /// `fullDayTimeOffMarkers`.
    pub full_day_time_off_markers: Option<Vec<super::BuFullDayTimeOffMarker>>,
    /// `shifts`.
    pub shifts: Option<Vec<super::BuAgentScheduleShift>>,
    /// `user`.
    pub user: Option<super::UserReference>,
    /// `workPlan`.
    pub work_plan: Option<super::WorkPlanReference>,
    /// `workPlansPerWeek`.
    pub work_plans_per_week: Option<Vec<super::WorkPlanReference>>,
    __marks: rt::Marks,
}

rt::model!(BuAgentScheduleRescheduleResponse {
    "fullDayTimeOffMarkers" Any full_day_time_off_markers,
    "shifts" Any shifts,
    "user" Any user,
    "workPlan" Any work_plan,
    "workPlansPerWeek" Any work_plans_per_week,
});
