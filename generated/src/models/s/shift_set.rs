// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ShiftSet`.
#[non_exhaustive]
pub struct ShiftSet {
    /// `effectiveWorkPlan`, required.
    pub effective_work_plan: Option<super::ShiftSetEffectiveWorkPlan>,
    /// `id`, required.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `overrideAgentCount`.
    pub override_agent_count: Option<i64>,
    /// `shifts`, required.
    pub shifts: Option<Vec<super::ScheduleBidScheduledShift>>,
    /// `suggestedAgentCount`, required.
    pub suggested_agent_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ShiftSet {
    "effectiveWorkPlan" Any effective_work_plan,
    "id" Str id,
    "name" Str name,
    "overrideAgentCount" Int override_agent_count,
    "shifts" Any shifts,
    "suggestedAgentCount" Int suggested_agent_count,
});
