// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateWorkPlanRotationRequest`.
///
/// The service requires `metadata` in requests.
#[non_exhaustive]
pub struct UpdateWorkPlanRotationRequest {
    /// `agents`.
    pub agents: Option<Vec<super::UpdateWorkPlanRotationAgentRequest>>,
    /// `dateRange`.
    pub date_range: Option<super::DateRangeWithOptionalEnd>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `name`.
    pub name: Option<String>,
    /// `pattern`.
    pub pattern: Option<super::WorkPlanPatternRequest>,
    __marks: rt::Marks,
}

rt::model!(UpdateWorkPlanRotationRequest {
    "agents" Any agents,
    "dateRange" Any date_range,
    "enabled" Bool enabled,
    "metadata" Any metadata,
    "name" Str name,
    "pattern" Any pattern,
});

rt::setters!(UpdateWorkPlanRotationRequest {
    0 agents with_agents(Vec<super::UpdateWorkPlanRotationAgentRequest>) clear_agents,
    1 date_range with_date_range(super::DateRangeWithOptionalEnd) clear_date_range,
    2 enabled with_enabled(bool) clear_enabled,
    3 metadata with_metadata(super::WfmVersionedEntityMetadata) clear_metadata,
    4 name with_name(impl Into<String>) clear_name,
    5 pattern with_pattern(super::WorkPlanPatternRequest) clear_pattern,
});
