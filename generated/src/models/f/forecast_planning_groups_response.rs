// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ForecastPlanningGroupsResponse`.
#[non_exhaustive]
pub struct ForecastPlanningGroupsResponse {
    /// `businessUnitServiceGoalImpact`.
    pub business_unit_service_goal_impact: Option<super::WfmServiceGoalImpactSettings>,
    /// `entities`.
    pub entities: Option<Vec<super::ForecastPlanningGroupResponse>>,
    __marks: rt::Marks,
}

rt::model!(ForecastPlanningGroupsResponse {
    "businessUnitServiceGoalImpact" Any business_unit_service_goal_impact,
    "entities" Any entities,
});
