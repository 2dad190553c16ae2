// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Settings.
#[derive(Clone, Debug)]
pub struct SettingsApi {
    client: rt::Client,
}
impl SettingsApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/emails/settings`
    #[inline]
    pub fn get_emails_settings(&self) -> SettingsRequest<GetEmailsSettings> {
        SettingsRequest::new(rt::Call::new(&self.client, &GET_EMAILS_SETTINGS))
    }
    /// `PATCH /api/v2/emails/settings`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn patch_emails_settings(&self) -> SettingsRequest<PatchEmailsSettings> {
        SettingsRequest::new(rt::Call::new(&self.client, &PATCH_EMAILS_SETTINGS))
    }
    /// `GET /api/v2/emails/settings/threading`
    #[inline]
    pub fn get_emails_settings_threading(
        &self,
    ) -> SettingsRequest<GetEmailsSettingsThreading> {
        SettingsRequest::new(rt::Call::new(&self.client, &GET_EMAILS_SETTINGS_THREADING))
    }
    /// `DELETE /api/v2/emails/settings/threading`
    #[inline]
    pub fn delete_emails_settings_threading(
        &self,
    ) -> SettingsRequest<DeleteEmailsSettingsThreading> {
        SettingsRequest::new(
            rt::Call::new(&self.client, &DELETE_EMAILS_SETTINGS_THREADING),
        )
    }
    /// `PATCH /api/v2/emails/settings/threading`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn patch_emails_settings_threading(
        &self,
    ) -> SettingsRequest<PatchEmailsSettingsThreading> {
        SettingsRequest::new(
            rt::Call::new(&self.client, &PATCH_EMAILS_SETTINGS_THREADING),
        )
    }
    /// `GET /api/v2/externalcontacts/settings`
    #[inline]
    pub fn get_externalcontacts_settings(
        &self,
    ) -> SettingsRequest<GetExternalcontactsSettings> {
        SettingsRequest::new(rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_SETTINGS))
    }
    /// `PUT /api/v2/externalcontacts/settings`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn put_externalcontacts_settings(
        &self,
    ) -> SettingsRequest<PutExternalcontactsSettings> {
        SettingsRequest::new(rt::Call::new(&self.client, &PUT_EXTERNALCONTACTS_SETTINGS))
    }
    /// `DELETE /api/v2/externalcontacts/settings`
    #[inline]
    pub fn delete_externalcontacts_settings(
        &self,
    ) -> SettingsRequest<DeleteExternalcontactsSettings> {
        SettingsRequest::new(
            rt::Call::new(&self.client, &DELETE_EXTERNALCONTACTS_SETTINGS),
        )
    }
    /// `GET /api/v2/settings/executiondata`
    #[inline]
    pub fn get_settings_executiondata(
        &self,
    ) -> SettingsRequest<GetSettingsExecutiondata> {
        SettingsRequest::new(rt::Call::new(&self.client, &GET_SETTINGS_EXECUTIONDATA))
    }
    /// `PATCH /api/v2/settings/executiondata`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn patch_settings_executiondata(
        &self,
        body: models::ExecutionDataSettingsRequest,
    ) -> SettingsRequest<PatchSettingsExecutiondata> {
        let mut call = rt::Call::new(&self.client, &PATCH_SETTINGS_EXECUTIONDATA);
        call.body_json(&body);
        SettingsRequest::new(call)
    }
    /// `GET /api/v2/users/agentui/agents/autoanswer/{agentId}/settings`
    ///
    /// Arguments:
    /// - `agent_id`
    #[inline]
    pub fn get_users_agentui_agents_autoanswer_agent_id_settings(
        &self,
        agent_id: impl Into<String>,
    ) -> SettingsRequest<GetUsersAgentuiAgentsAutoanswerAgentIdSettings> {
        SettingsRequest::new(
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
    ) -> SettingsRequest<PutUsersAgentuiAgentsAutoanswerAgentIdSettings> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_USERS_AGENTUI_AGENTS_AUTOANSWER_AGENT_ID_SETTINGS,
            )
            .path(&agent_id.into());
        call.body_json(&body);
        SettingsRequest::new(call)
    }
    /// `DELETE /api/v2/users/agentui/agents/autoanswer/{agentId}/settings`
    ///
    /// Arguments:
    /// - `agent_id`
    #[inline]
    pub fn delete_users_agentui_agents_autoanswer_agent_id_settings(
        &self,
        agent_id: impl Into<String>,
    ) -> SettingsRequest<DeleteUsersAgentuiAgentsAutoanswerAgentIdSettings> {
        SettingsRequest::new(
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
    ) -> SettingsRequest<PatchUsersAgentuiAgentsAutoanswerAgentIdSettings> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_USERS_AGENTUI_AGENTS_AUTOANSWER_AGENT_ID_SETTINGS,
            )
            .path(&agent_id.into());
        call.body_json(&body);
        SettingsRequest::new(call)
    }
}
/// A request of [`SettingsApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `SettingsRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct SettingsRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> SettingsRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for SettingsRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for SettingsRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_EMAILS_SETTINGS: rt::Operation = rt::Operation::new(
        "getEmailsSettings",
        rt::Method::Get,
        &["/api/v2/emails/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_emails_settings`.
#[derive(Debug)]
pub enum GetEmailsSettings {}
impl rt::Endpoint for GetEmailsSettings {
    type Answer = models::EmailSettings;
}
static PATCH_EMAILS_SETTINGS: rt::Operation = rt::Operation::new(
        "patchEmailsSettings",
        rt::Method::Patch,
        &["/api/v2/emails/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_emails_settings`.
#[derive(Debug)]
pub enum PatchEmailsSettings {}
impl rt::Endpoint for PatchEmailsSettings {
    type Answer = models::EmailSettings;
}
impl SettingsRequest<PatchEmailsSettings> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::EmailSettings) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_EMAILS_SETTINGS_THREADING: rt::Operation = rt::Operation::new(
        "getEmailsSettingsThreading",
        rt::Method::Get,
        &["/api/v2/emails/settings/threading"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_emails_settings_threading`.
#[derive(Debug)]
pub enum GetEmailsSettingsThreading {}
impl rt::Endpoint for GetEmailsSettingsThreading {
    type Answer = models::EmailThreadingSettings;
}
static DELETE_EMAILS_SETTINGS_THREADING: rt::Operation = rt::Operation::new(
        "deleteEmailsSettingsThreading",
        rt::Method::Delete,
        &["/api/v2/emails/settings/threading"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_emails_settings_threading`.
#[derive(Debug)]
pub enum DeleteEmailsSettingsThreading {}
impl rt::Endpoint for DeleteEmailsSettingsThreading {
    type Answer = ();
}
static PATCH_EMAILS_SETTINGS_THREADING: rt::Operation = rt::Operation::new(
        "patchEmailsSettingsThreading",
        rt::Method::Patch,
        &["/api/v2/emails/settings/threading"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_emails_settings_threading`.
#[derive(Debug)]
pub enum PatchEmailsSettingsThreading {}
impl rt::Endpoint for PatchEmailsSettingsThreading {
    type Answer = models::EmailThreadingSettings;
}
impl SettingsRequest<PatchEmailsSettingsThreading> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::EmailThreadingSettings) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_EXTERNALCONTACTS_SETTINGS: rt::Operation = rt::Operation::new(
        "getExternalcontactsSettings",
        rt::Method::Get,
        &["/api/v2/externalcontacts/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_settings`.
#[derive(Debug)]
pub enum GetExternalcontactsSettings {}
impl rt::Endpoint for GetExternalcontactsSettings {
    type Answer = models::ExternalContactsSettings;
}
static PUT_EXTERNALCONTACTS_SETTINGS: rt::Operation = rt::Operation::new(
        "putExternalcontactsSettings",
        rt::Method::Put,
        &["/api/v2/externalcontacts/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_externalcontacts_settings`.
#[derive(Debug)]
pub enum PutExternalcontactsSettings {}
impl rt::Endpoint for PutExternalcontactsSettings {
    type Answer = models::UpdatedSettingsResponse;
}
impl SettingsRequest<PutExternalcontactsSettings> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::ExternalContactsSettings) -> Self {
        self.call.body_json(&value);
        self
    }
}
static DELETE_EXTERNALCONTACTS_SETTINGS: rt::Operation = rt::Operation::new(
        "deleteExternalcontactsSettings",
        rt::Method::Delete,
        &["/api/v2/externalcontacts/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_externalcontacts_settings`.
#[derive(Debug)]
pub enum DeleteExternalcontactsSettings {}
impl rt::Endpoint for DeleteExternalcontactsSettings {
    type Answer = models::UpdatedSettingsResponse;
}
static GET_SETTINGS_EXECUTIONDATA: rt::Operation = rt::Operation::new(
        "getSettingsExecutiondata",
        rt::Method::Get,
        &["/api/v2/settings/executiondata"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_settings_executiondata`.
#[derive(Debug)]
pub enum GetSettingsExecutiondata {}
impl rt::Endpoint for GetSettingsExecutiondata {
    type Answer = models::ExecutionDataGlobalSettingsResponse;
}
static PATCH_SETTINGS_EXECUTIONDATA: rt::Operation = rt::Operation::new(
        "patchSettingsExecutiondata",
        rt::Method::Patch,
        &["/api/v2/settings/executiondata"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_settings_executiondata`.
#[derive(Debug)]
pub enum PatchSettingsExecutiondata {}
impl rt::Endpoint for PatchSettingsExecutiondata {
    type Answer = models::ExecutionDataGlobalSettingsResponse;
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
