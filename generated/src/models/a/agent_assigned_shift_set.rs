// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentAssignedShiftSet`.
#[non_exhaustive]
pub struct AgentAssignedShiftSet {
    /// `agents`, required.
    pub agents: Option<Vec<super::AssignedAgentDetails>>,
    /// `effectiveWorkPlan`, required.
    pub effective_work_plan: Option<super::ShiftSetEffectiveWorkPlan>,
    /// `id`, required.
    pub id: Option<String>,
    /// `shifts`, required.
    pub shifts: Option<Vec<super::ScheduleBidScheduledShift>>,
    __marks: rt::Marks,
}

rt::model!(AgentAssignedShiftSet {
    "agents" Any agents,
    "effectiveWorkPlan" Any effective_work_plan,
    "id" Str id,
    "shifts" Any shifts,
});
