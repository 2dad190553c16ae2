// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AllocationResultsTemplate`.
#[non_exhaustive]
pub struct AllocationResultsTemplate {
    /// `assignedAgentsPerInterval`, required.
    pub assigned_agents_per_interval: Option<Vec<f64>>,
    /// `headcountMultiplierPerInterval`, required.
    pub headcount_multiplier_per_interval: Option<Vec<f64>>,
    /// `planningGroupId`, required.
    pub planning_group_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AllocationResultsTemplate {
    "assignedAgentsPerInterval" Any assigned_agents_per_interval,
    "headcountMultiplierPerInterval" Any headcount_multiplier_per_interval,
    "planningGroupId" Str planning_group_id,
});
