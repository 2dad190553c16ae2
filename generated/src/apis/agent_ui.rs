// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Agent UI.
#[derive(Clone, Debug)]
pub struct AgentUiApi {
    client: rt::Client,
}
impl AgentUiApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/users/agentui/agents/autoanswer/{agentId}/settings`
    ///
    /// Arguments:
    /// - `agent_id`
    #[inline]
    pub fn get_users_agentui_agents_autoanswer_agent_id_settings(
        &self,
        agent_id: impl Into<String>,
    ) -> AgentUiRequest<GetUsersAgentuiAgentsAutoanswerAgentIdSettings> {
        AgentUiRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_USERS_AGENTUI_AGENTS_AUTOANSWER_AGENT_ID_SETTINGS,
                )
                .path(&agent_id.into()),
        )
    }
    /// `PUT /api/v2/users/agentui/agents/autoanswer/{agentId}/settings`
    ///
    /// Arguments:
    /// - `agent_id`
    /// - `body`
    #[inline]
    pub fn put_users_agentui_agents_autoanswer_agent_id_settings(
        &self,
        agent_id: impl Into<String>,
        body: models::AutoAnswerSettings,
    ) -> AgentUiRequest<PutUsersAgentuiAgentsAutoanswerAgentIdSettings> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_USERS_AGENTUI_AGENTS_AUTOANSWER_AGENT_ID_SETTINGS,
            )
            .path(&agent_id.into());
        call.body_json(&body);
        AgentUiRequest::new(call)
    }
    /// `DELETE /api/v2/users/agentui/agents/autoanswer/{agentId}/settings`
    ///
    /// Arguments:
    /// - `agent_id`
    #[inline]
    pub fn delete_users_agentui_agents_autoanswer_agent_id_settings(
        &self,
        agent_id: impl Into<String>,
    ) -> AgentUiRequest<DeleteUsersAgentuiAgentsAutoanswerAgentIdSettings> {
        AgentUiRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_USERS_AGENTUI_AGENTS_AUTOANSWER_AGENT_ID_SETTINGS,
                )
                .path(&agent_id.into()),
        )
    }
    /// `PATCH /api/v2/users/agentui/agents/autoanswer/{agentId}/settings`
    ///
    /// Arguments:
    /// - `agent_id`
    /// - `body`
    #[inline]
    pub fn patch_users_agentui_agents_autoanswer_agent_id_settings(
        &self,
        agent_id: impl Into<String>,
        body: models::AutoAnswerSettings,
    ) -> AgentUiRequest<PatchUsersAgentuiAgentsAutoanswerAgentIdSettings> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_USERS_AGENTUI_AGENTS_AUTOANSWER_AGENT_ID_SETTINGS,
            )
            .path(&agent_id.into());
        call.body_json(&body);
        AgentUiRequest::new(call)
    }
}
/// A request of [`AgentUiApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `AgentUiRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct AgentUiRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> AgentUiRequest<O> {
    #[inline]
    fn new(call: rt::Call) -> Self {
        Self {
            call,
            operation: std::marker::PhantomData,
        }
    }
    /// Sends the request and gives the body of the answer.
    #[inline]
    pub fn send(self) -> rt::Pending<O::Answer> {
        self.call.send()
    }
    /// Sends the request and gives the whole answer: status, headers, body.
    #[inline]
    pub fn response(self) -> rt::PendingResponse<O::Answer> {
        self.call.response()
    }
    /// The answer as a file that streams; redirects to where it lies are followed.
    #[inline]
    pub fn into_download(self) -> rt::Download {
        self.call.into_download()
    }
    /// Changes how this one request is sent.
    #[inline]
    pub fn options(
        mut self,
        change: impl FnOnce(rt::CallOptions) -> rt::CallOptions,
    ) -> Self {
        self.call.options(change);
        self
    }
}
impl<O: rt::Endpoint> IntoFuture for AgentUiRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for AgentUiRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_USERS_AGENTUI_AGENTS_AUTOANSWER_AGENT_ID_SETTINGS: rt::Operation = rt::Operation::new(
        "getUsersAgentuiAgentsAutoanswerAgentIdSettings",
        rt::Method::Get,
        &["/api/v2/users/agentui/agents/autoanswer/", "/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_users_agentui_agents_autoanswer_agent_id_settings`.
#[derive(Debug)]
pub enum GetUsersAgentuiAgentsAutoanswerAgentIdSettings {}
impl rt::Endpoint for GetUsersAgentuiAgentsAutoanswerAgentIdSettings {
    type Answer = models::AutoAnswerSettings;
}
static PUT_USERS_AGENTUI_AGENTS_AUTOANSWER_AGENT_ID_SETTINGS: rt::Operation = rt::Operation::new(
        "putUsersAgentuiAgentsAutoanswerAgentIdSettings",
        rt::Method::Put,
        &["/api/v2/users/agentui/agents/autoanswer/", "/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_users_agentui_agents_autoanswer_agent_id_settings`.
#[derive(Debug)]
pub enum PutUsersAgentuiAgentsAutoanswerAgentIdSettings {}
impl rt::Endpoint for PutUsersAgentuiAgentsAutoanswerAgentIdSettings {
    type Answer = models::AutoAnswerSettings;
}
static DELETE_USERS_AGENTUI_AGENTS_AUTOANSWER_AGENT_ID_SETTINGS: rt::Operation = rt::Operation::new(
        "deleteUsersAgentuiAgentsAutoanswerAgentIdSettings",
        rt::Method::Delete,
        &["/api/v2/users/agentui/agents/autoanswer/", "/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_users_agentui_agents_autoanswer_agent_id_settings`.
#[derive(Debug)]
pub enum DeleteUsersAgentuiAgentsAutoanswerAgentIdSettings {}
impl rt::Endpoint for DeleteUsersAgentuiAgentsAutoanswerAgentIdSettings {
    type Answer = ();
}
static PATCH_USERS_AGENTUI_AGENTS_AUTOANSWER_AGENT_ID_SETTINGS: rt::Operation = rt::Operation::new(
        "patchUsersAgentuiAgentsAutoanswerAgentIdSettings",
        rt::Method::Patch,
        &["/api/v2/users/agentui/agents/autoanswer/", "/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_users_agentui_agents_autoanswer_agent_id_settings`.
#[derive(Debug)]
pub enum PatchUsersAgentuiAgentsAutoanswerAgentIdSettings {}
impl rt::Endpoint for PatchUsersAgentuiAgentsAutoanswerAgentIdSettings {
    type Answer = models::AutoAnswerSettings;
}
