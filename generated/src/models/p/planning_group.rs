// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PlanningGroup`.
#[non_exhaustive]
pub struct PlanningGroup {
    /// `id`, required.
    pub id: Option<String>,
    /// `metadata`.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `name`.
    pub name: Option<String>,
    /// `routePaths`.
    pub route_paths: Option<Vec<super::RoutePathResponse>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `serviceGoalTemplate`.
    pub service_goal_template: Option<super::ServiceGoalTemplateReference>,
    __marks: rt::Marks,
}

rt::model!(PlanningGroup {
    "id" Str id,
    "metadata" Any metadata,
    "name" Str name,
    "routePaths" Any route_paths,
    "selfUri" Str self_uri,
    "serviceGoalTemplate" Any service_goal_template,
});
