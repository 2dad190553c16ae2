// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MuAgentsWorkPlansResult`.
#[non_exhaustive]
pub struct MuAgentsWorkPlansResult {
    /// `entities`.
    pub entities: Option<Vec<super::AgentWorkPlans>>,
    /// `referenceStartWeekDate`, required.
    pub reference_start_week_date: Option<rt::Date>,
    /// `workPlanLookup`, required.
    pub work_plan_lookup: Option<
        std::collections::BTreeMap<String, super::WorkPlanReference>,
    >,
    __marks: rt::Marks,
}

rt::model!(MuAgentsWorkPlansResult {
    "entities" Any entities,
    "referenceStartWeekDate" Date reference_start_week_date,
    "workPlanLookup" Any work_plan_lookup,
});
