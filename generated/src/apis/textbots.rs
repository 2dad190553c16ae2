// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Textbots.
#[derive(Clone, Debug)]
pub struct TextbotsApi {
    client: rt::Client,
}
impl TextbotsApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `POST /api/v2/textbots/botflows/sessions`
    ///
    /// Arguments:
    /// - `launch_request`
    #[inline]
    pub fn post_textbots_botflows_sessions(
        &self,
        launch_request: models::TextBotFlowLaunchRequest,
    ) -> TextbotsRequest<PostTextbotsBotflowsSessions> {
        let mut call = rt::Call::new(&self.client, &POST_TEXTBOTS_BOTFLOWS_SESSIONS);
        call.body_json(&launch_request);
        TextbotsRequest::new(call)
    }
    /// `POST /api/v2/textbots/botflows/sessions/{sessionId}/turns`
    ///
    /// Arguments:
    /// - `session_id`
    /// - `turn_request`
    #[inline]
    pub fn post_textbots_botflows_session_turns(
        &self,
        session_id: impl Into<String>,
        turn_request: models::TextBotFlowTurnRequest,
    ) -> TextbotsRequest<PostTextbotsBotflowsSessionTurns> {
        let mut call = rt::Call::new(&self.client, &POST_TEXTBOTS_BOTFLOWS_SESSION_TURNS)
            .path(&session_id.into());
        call.body_json(&turn_request);
        TextbotsRequest::new(call)
    }
    /// `POST /api/v2/textbots/bots/execute`
    ///
    /// Arguments:
    /// - `post_text_request`
    #[inline]
    pub fn post_textbots_bots_execute(
        &self,
        post_text_request: models::PostTextRequest,
    ) -> TextbotsRequest<PostTextbotsBotsExecute> {
        let mut call = rt::Call::new(&self.client, &POST_TEXTBOTS_BOTS_EXECUTE);
        call.body_json(&post_text_request);
        TextbotsRequest::new(call)
    }
    /// `GET /api/v2/textbots/bots/search`
    ///
    /// Optional, set on the request:
    /// - `bot_id`
    /// - `bot_name`
    /// - `bot_type`
    /// - `page_size`
    /// - `virtual_agent_enabled`
    #[inline]
    pub fn get_textbots_bots_search(&self) -> TextbotsRequest<GetTextbotsBotsSearch> {
        TextbotsRequest::new(rt::Call::new(&self.client, &GET_TEXTBOTS_BOTS_SEARCH))
    }
}
/// A request of [`TextbotsApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `TextbotsRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct TextbotsRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> TextbotsRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for TextbotsRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for TextbotsRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static POST_TEXTBOTS_BOTFLOWS_SESSIONS: rt::Operation = rt::Operation::new(
        "postTextbotsBotflowsSessions",
        rt::Method::Post,
        &["/api/v2/textbots/botflows/sessions"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_textbots_botflows_sessions`.
#[derive(Debug)]
pub enum PostTextbotsBotflowsSessions {}
impl rt::Endpoint for PostTextbotsBotflowsSessions {
    type Answer = models::TextBotFlowLaunchResponse;
}
static POST_TEXTBOTS_BOTFLOWS_SESSION_TURNS: rt::Operation = rt::Operation::new(
        "postTextbotsBotflowsSessionTurns",
        rt::Method::Post,
        &["/api/v2/textbots/botflows/sessions/", "/turns"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_textbots_botflows_session_turns`.
#[derive(Debug)]
pub enum PostTextbotsBotflowsSessionTurns {}
impl rt::Endpoint for PostTextbotsBotflowsSessionTurns {
    type Answer = models::TextBotFlowTurnResponse;
}
static POST_TEXTBOTS_BOTS_EXECUTE: rt::Operation = rt::Operation::new(
        "postTextbotsBotsExecute",
        rt::Method::Post,
        &["/api/v2/textbots/bots/execute"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_textbots_bots_execute`.
#[derive(Debug)]
pub enum PostTextbotsBotsExecute {}
impl rt::Endpoint for PostTextbotsBotsExecute {
    type Answer = models::PostTextResponse;
}
static GET_TEXTBOTS_BOTS_SEARCH: rt::Operation = rt::Operation::new(
        "getTextbotsBotsSearch",
        rt::Method::Get,
        &["/api/v2/textbots/bots/search"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_textbots_bots_search`.
#[derive(Debug)]
pub enum GetTextbotsBotsSearch {}
impl rt::Endpoint for GetTextbotsBotsSearch {
    type Answer = models::BotSearchResponseEntityListing;
}
impl TextbotsRequest<GetTextbotsBotsSearch> {
    /// Sets `botId`.
    #[inline]
    pub fn bot_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "botId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `botName`.
    #[inline]
    pub fn bot_name(mut self, value: impl Into<String>) -> Self {
        self.call.query("botName", value.into());
        self
    }
    /// Sets `botType`.
    #[inline]
    pub fn bot_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "botType",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `virtualAgentEnabled`.
    #[inline]
    pub fn virtual_agent_enabled(mut self, value: bool) -> Self {
        self.call.query("virtualAgentEnabled", value.to_string());
        self
    }
}
