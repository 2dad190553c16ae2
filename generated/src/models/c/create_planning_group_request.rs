// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreatePlanningGroupRequest`.
///
/// The service requires `name`, `routePaths`, `serviceGoalTemplateId` in requests.
#[non_exhaustive]
pub struct CreatePlanningGroupRequest {
    /// `name`, required.
    pub name: Option<String>,
    /// `routePaths`, required.
    pub route_paths: Option<Vec<super::RoutePathRequest>>,
    /// `serviceGoalTemplateId`, required.
    pub service_goal_template_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CreatePlanningGroupRequest {
    "name" Str name,
    "routePaths" Any route_paths,
    "serviceGoalTemplateId" Str service_goal_template_id,
});

rt::setters!(CreatePlanningGroupRequest {
    0 name with_name(impl Into<String>) clear_name,
    1 route_paths with_route_paths(Vec<super::RoutePathRequest>) clear_route_paths,
    2 service_goal_template_id with_service_goal_template_id(impl Into<String>) clear_service_goal_template_id,
});
