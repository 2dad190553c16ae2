// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate`.
#[non_exhaustive]
pub struct WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate {
    /// `shiftStartDates`.
    pub shift_start_dates: Option<Vec<rt::DateTime>>,
    /// `type`.
    pub r#type: Option<super::WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdateType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate`](super::WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdateType {
    /// `Added`
    Added,
    /// `Edited`
    Edited,
    /// `Deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate {
    "shiftStartDates" Any shift_start_dates,
    "type" Enum r#type,
});

rt::open_enum!(WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdateType {
    Added = "Added",
    Edited = "Edited",
    Deleted = "Deleted",
});
