// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PlanningGroupRequirementOutput`.
#[non_exhaustive]
pub struct PlanningGroupRequirementOutput {
    /// `errorDetails`.
    pub error_details: Option<Vec<super::LongTermRequirementsErrorDetail>>,
    /// `id`, required.
    pub id: Option<String>,
    /// `intervals`.
    pub intervals: Option<Vec<i64>>,
    /// `serviceGoalDetails`.
    pub service_goal_details: Option<super::LongTermRequirementsServiceGoalDetail>,
    __marks: rt::Marks,
}

rt::model!(PlanningGroupRequirementOutput {
    "errorDetails" Any error_details,
    "id" Str id,
    "intervals" Any intervals,
    "serviceGoalDetails" Any service_goal_details,
});
