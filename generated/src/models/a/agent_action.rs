// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentAction`.
///
/// The service requires `agentAction`, `id`, `name` in requests.
#[non_exhaustive]
pub struct AgentAction {
    /// `agentAction`, required.
    pub agent_action: Option<super::AgentActionAgentAction>,
    /// `id`, required.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}
/// The values of `agentAction` in [`AgentAction`](super::AgentAction).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentActionAgentAction {
    /// `Ticked`
    Ticked,
    /// `Unticked`
    Unticked,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgentAction {
    "agentAction" Enum agent_action,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
});

rt::setters!(AgentAction {
    0 agent_action with_agent_action(impl Into<super::AgentActionAgentAction>) clear_agent_action,
    1 id with_id(impl Into<String>) clear_id,
    2 name with_name(impl Into<String>) clear_name,
    3 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});

rt::open_enum!(AgentActionAgentAction {
    Ticked = "Ticked",
    Unticked = "Unticked",
});
