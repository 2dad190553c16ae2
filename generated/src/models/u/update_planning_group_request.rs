// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdatePlanningGroupRequest`.
///
/// The service requires `metadata` in requests.
#[non_exhaustive]
pub struct UpdatePlanningGroupRequest {
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `name`.
    pub name: Option<String>,
    /// `routePaths`.
    pub route_paths: Option<super::SetWrapperRoutePathRequest>,
    /// `serviceGoalTemplateId`.
    pub service_goal_template_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UpdatePlanningGroupRequest {
    "metadata" Any metadata,
    "name" Str name,
    "routePaths" Any route_paths,
    "serviceGoalTemplateId" Str service_goal_template_id,
});

rt::setters!(UpdatePlanningGroupRequest {
    0 metadata with_metadata(super::WfmVersionedEntityMetadata) clear_metadata,
    1 name with_name(impl Into<String>) clear_name,
    2 route_paths with_route_paths(super::SetWrapperRoutePathRequest) clear_route_paths,
    3 service_goal_template_id with_service_goal_template_id(impl Into<String>) clear_service_goal_template_id,
});
