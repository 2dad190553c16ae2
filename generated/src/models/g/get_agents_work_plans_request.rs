// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GetAgentsWorkPlansRequest`.
///
/// The service requires `agentIds`, `startDate`, `weekCount` in requests.
#[non_exhaustive]
pub struct GetAgentsWorkPlansRequest {
    /// `agentIds`, required.
    pub agent_ids: Option<Vec<String>>,
    /// `startDate`, required.
    pub start_date: Option<rt::Date>,
    /// `weekCount`, required.
    pub week_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(GetAgentsWorkPlansRequest {
    "agentIds" Texts agent_ids,
    "startDate" Date start_date,
    "weekCount" Int week_count,
});

rt::setters!(GetAgentsWorkPlansRequest {
    0 agent_ids with_agent_ids(Vec<String>) clear_agent_ids,
    1 start_date with_start_date(impl Into<rt::Date>) clear_start_date,
    2 week_count with_week_count(i64) clear_week_count,
});
