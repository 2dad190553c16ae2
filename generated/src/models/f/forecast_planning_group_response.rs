// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ForecastPlanningGroupResponse`.
#[non_exhaustive]
pub struct ForecastPlanningGroupResponse {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `routePaths`.
    pub route_paths: Option<Vec<super::RoutePathResponse>>,
    /// `serviceGoalTemplate`.
    pub service_goal_template: Option<super::ForecastServiceGoalTemplateResponse>,
    __marks: rt::Marks,
}

rt::model!(ForecastPlanningGroupResponse {
    "id" Str id,
    "name" Str name,
    "routePaths" Any route_paths,
    "serviceGoalTemplate" Any service_goal_template,
});
