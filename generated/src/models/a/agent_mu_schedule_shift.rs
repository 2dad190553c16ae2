// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentMuScheduleShift`.
#[non_exhaustive]
pub struct AgentMuScheduleShift {
    /// `activities`, required.
    pub activities: Option<Vec<super::AgentScheduleShiftActivity>>,
    /// `lengthMinutes`, required.
    pub length_minutes: Option<i64>,
    /// `startOffsetMinutes`, required.
    pub start_offset_minutes: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(AgentMuScheduleShift {
    "activities" Any activities,
    "lengthMinutes" Int length_minutes,
    "startOffsetMinutes" Int start_offset_minutes,
});
