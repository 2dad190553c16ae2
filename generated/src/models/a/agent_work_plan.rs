// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentWorkPlan`.
#[non_exhaustive]
pub struct AgentWorkPlan {
    /// `constrainWeeklyPaidTime`, required.
    pub constrain_weekly_paid_time: Option<bool>,
    /// `flexibleWeeklyPaidTime`, required.
    pub flexible_weekly_paid_time: Option<bool>,
    /// `id`, required.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `optionalDays`.
    pub optional_days: Option<super::SetWrapperDayOfWeek>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `shifts`, required.
    pub shifts: Option<Vec<super::AgentWorkPlanShift>>,
    /// `weeklyExactPaidMinutes`, required.
    pub weekly_exact_paid_minutes: Option<i64>,
    /// `weeklyMaximumPaidMinutes`, required.
    pub weekly_maximum_paid_minutes: Option<i64>,
    /// `weeklyMinimumPaidMinutes`, required.
    pub weekly_minimum_paid_minutes: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(AgentWorkPlan {
    "constrainWeeklyPaidTime" Bool constrain_weekly_paid_time,
    "flexibleWeeklyPaidTime" Bool flexible_weekly_paid_time,
    "id" Str id,
    "name" Str name,
    "optionalDays" Any optional_days,
    "selfUri" Str self_uri,
    "shifts" Any shifts,
    "weeklyExactPaidMinutes" Int weekly_exact_paid_minutes,
    "weeklyMaximumPaidMinutes" Int weekly_maximum_paid_minutes,
    "weeklyMinimumPaidMinutes" Int weekly_minimum_paid_minutes,
});
