// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Agent Copilot.
#[derive(Clone, Debug)]
pub struct AgentCopilotApi {
    client: rt::Client,
}
impl AgentCopilotApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/assistants/copilot/featuresupport`
    ///
    /// Optional, set on the request:
    /// - `language`
    #[inline]
    pub fn get_assistants_copilot_featuresupport(
        &self,
    ) -> AgentCopilotRequest<GetAssistantsCopilotFeaturesupport> {
        AgentCopilotRequest::new(
            rt::Call::new(&self.client, &GET_ASSISTANTS_COPILOT_FEATURESUPPORT),
        )
    }
    /// `GET /api/v2/assistants/{assistantId}/copilot`
    ///
    /// Arguments:
    /// - `assistant_id`
    #[inline]
    pub fn get_assistant_copilot(
        &self,
        assistant_id: impl Into<String>,
    ) -> AgentCopilotRequest<GetAssistantCopilot> {
        AgentCopilotRequest::new(
            rt::Call::new(&self.client, &GET_ASSISTANT_COPILOT)
                .path(&assistant_id.into()),
        )
    }
    /// `PUT /api/v2/assistants/{assistantId}/copilot`
    ///
    /// Arguments:
    /// - `assistant_id`
    /// - `body`
    #[inline]
    pub fn put_assistant_copilot(
        &self,
        assistant_id: impl Into<String>,
        body: models::Copilot,
    ) -> AgentCopilotRequest<PutAssistantCopilot> {
        let mut call = rt::Call::new(&self.client, &PUT_ASSISTANT_COPILOT)
            .path(&assistant_id.into());
        call.body_json(&body);
        AgentCopilotRequest::new(call)
    }
}
/// A request of [`AgentCopilotApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `AgentCopilotRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct AgentCopilotRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> AgentCopilotRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for AgentCopilotRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for AgentCopilotRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_ASSISTANTS_COPILOT_FEATURESUPPORT: rt::Operation = rt::Operation::new(
        "getAssistantsCopilotFeaturesupport",
        rt::Method::Get,
        &["/api/v2/assistants/copilot/featuresupport"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_assistants_copilot_featuresupport`.
#[derive(Debug)]
pub enum GetAssistantsCopilotFeaturesupport {}
impl rt::Endpoint for GetAssistantsCopilotFeaturesupport {
    type Answer = models::LanguageSupportResponse;
}
impl AgentCopilotRequest<GetAssistantsCopilotFeaturesupport> {
    /// Sets `language`.
    #[inline]
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.call.query("language", value.into());
        self
    }
}
static GET_ASSISTANT_COPILOT: rt::Operation = rt::Operation::new(
        "getAssistantCopilot",
        rt::Method::Get,
        &["/api/v2/assistants/", "/copilot"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_assistant_copilot`.
#[derive(Debug)]
pub enum GetAssistantCopilot {}
impl rt::Endpoint for GetAssistantCopilot {
    type Answer = models::Copilot;
}
static PUT_ASSISTANT_COPILOT: rt::Operation = rt::Operation::new(
        "putAssistantCopilot",
        rt::Method::Put,
        &["/api/v2/assistants/", "/copilot"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_assistant_copilot`.
#[derive(Debug)]
pub enum PutAssistantCopilot {}
impl rt::Endpoint for PutAssistantCopilot {
    type Answer = models::Copilot;
}
