// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LongTermRequirementsServiceGoalDetail`.
#[non_exhaustive]
pub struct LongTermRequirementsServiceGoalDetail {
    /// `id`, required.
    pub id: Option<String>,
    /// `serviceGoals`, required.
    pub service_goals: Option<super::LongTermRequirementsServiceGoal>,
    __marks: rt::Marks,
}

rt::model!(LongTermRequirementsServiceGoalDetail {
    "id" Str id,
    "serviceGoals" Any service_goals,
});
