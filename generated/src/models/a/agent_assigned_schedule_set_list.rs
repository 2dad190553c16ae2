// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentAssignedScheduleSetList`.
#[non_exhaustive]
pub struct AgentAssignedScheduleSetList {
    /// `agentAssignedShiftSets`, required.
    pub agent_assigned_shift_sets: Option<Vec<super::AgentAssignedShiftSet>>,
    __marks: rt::Marks,
}

rt::model!(AgentAssignedScheduleSetList {
    "agentAssignedShiftSets" Any agent_assigned_shift_sets,
});
