// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningScheduleSlotsQueryResponse`.
#[non_exhaustive]
pub struct LearningScheduleSlotsQueryResponse {
    /// `suggestedSlots`.
    pub suggested_slots: Option<Vec<super::LearningSlot>>,
    /// `wfmScheduleActivities`.
    pub wfm_schedule_activities: Option<Vec<super::LearningSlotWfmScheduleActivity>>,
    __marks: rt::Marks,
}

rt::model!(LearningScheduleSlotsQueryResponse {
    "suggestedSlots" Any suggested_slots,
    "wfmScheduleActivities" Any wfm_schedule_activities,
});
