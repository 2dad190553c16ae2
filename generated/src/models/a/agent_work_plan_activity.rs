// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentWorkPlanActivity`.
#[non_exhaustive]
pub struct AgentWorkPlanActivity {
    /// `countsAsPaidTime`, required.
    pub counts_as_paid_time: Option<bool>,
    /// `lengthMinutes`, required.
    pub length_minutes: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(AgentWorkPlanActivity {
    "countsAsPaidTime" Bool counts_as_paid_time,
    "lengthMinutes" Int length_minutes,
});
