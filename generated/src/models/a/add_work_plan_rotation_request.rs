// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AddWorkPlanRotationRequest`.
///
/// The service requires `dateRange`, `name`, `pattern` in requests.
#[non_exhaustive]
pub struct AddWorkPlanRotationRequest {
    /// `agents`.
    pub agents: Option<Vec<super::AddWorkPlanRotationAgentRequest>>,
    /// `dateRange`, required.
    pub date_range: Option<super::DateRangeWithOptionalEnd>,
    /// `name`, required.
    pub name: Option<String>,
    /// `pattern`, required.
    pub pattern: Option<super::WorkPlanPatternRequest>,
    __marks: rt::Marks,
}

rt::model!(AddWorkPlanRotationRequest {
    "agents" Any agents,
    "dateRange" Any date_range,
    "name" Str name,
    "pattern" Any pattern,
});

rt::setters!(AddWorkPlanRotationRequest {
    0 agents with_agents(Vec<super::AddWorkPlanRotationAgentRequest>) clear_agents,
    1 date_range with_date_range(super::DateRangeWithOptionalEnd) clear_date_range,
    2 name with_name(impl Into<String>) clear_name,
    3 pattern with_pattern(super::WorkPlanPatternRequest) clear_pattern,
});
