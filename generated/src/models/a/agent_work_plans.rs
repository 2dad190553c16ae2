// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentWorkPlans`.
#[non_exhaustive]
pub struct AgentWorkPlans {
    /// `user`, required.
    pub user: Option<super::UserReference>,
    /// `workPlanLookupKeysPerWeek`, required.
    pub work_plan_lookup_keys_per_week: Option<Vec<i64>>,
    __marks: rt::Marks,
}

rt::model!(AgentWorkPlans {
    "user" Any user,
    "workPlanLookupKeysPerWeek" Any work_plan_lookup_keys_per_week,
});
