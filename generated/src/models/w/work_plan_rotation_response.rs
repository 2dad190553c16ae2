// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkPlanRotationResponse`.
#[non_exhaustive]
pub struct WorkPlanRotationResponse {
    /// `agentCount`.
    pub agent_count: Option<i64>,
    /// `agents`.
    pub agents: Option<Vec<super::WorkPlanRotationAgentResponse>>,
    /// `dateRange`.
    pub date_range: Option<super::DateRangeWithOptionalEnd>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `id`, required.
    pub id: Option<String>,
    /// `metadata`.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `name`.
    pub name: Option<String>,
    /// `pattern`.
    pub pattern: Option<super::WorkPlanPatternResponse>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WorkPlanRotationResponse {
    "agentCount" Int agent_count,
    "agents" Any agents,
    "dateRange" Any date_range,
    "enabled" Bool enabled,
    "id" Str id,
    "metadata" Any metadata,
    "name" Str name,
    "pattern" Any pattern,
    "selfUri" Str self_uri,
});
