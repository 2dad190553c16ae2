// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CoachingSlotsResponse`.
#[non_exhaustive]
pub struct CoachingSlotsResponse {
    /// `attendeeSchedules`.
    pub attendee_schedules: Option<Vec<super::UserAvailableTimes>>,
    /// `facilitatorSchedules`.
    pub facilitator_schedules: Option<Vec<super::UserAvailableTimes>>,
    /// `suggestedSlots`.
    pub suggested_slots: Option<Vec<super::CoachingSlot>>,
    /// `wfmScheduleActivities`.
    pub wfm_schedule_activities: Option<Vec<super::WfmScheduleActivity>>,
    __marks: rt::Marks,
}

rt::model!(CoachingSlotsResponse {
    "attendeeSchedules" Any attendee_schedules,
    "facilitatorSchedules" Any facilitator_schedules,
    "suggestedSlots" Any suggested_slots,
    "wfmScheduleActivities" Any wfm_schedule_activities,
});
