// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkPlanOverride`.
#[non_exhaustive]
pub struct WorkPlanOverride {
    /// `startDate`, required.
    pub start_date: Option<rt::Date>,
    /// `weekCount`, required.
    pub week_count: Option<i64>,
    /// `workPlan`, required.
    pub work_plan: Option<super::WorkPlanReference>,
    __marks: rt::Marks,
}

rt::model!(WorkPlanOverride {
    "startDate" Date start_date,
    "weekCount" Int week_count,
    "workPlan" Any work_plan,
});
