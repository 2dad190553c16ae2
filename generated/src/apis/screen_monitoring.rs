// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Screen Monitoring.
#[derive(Clone, Debug)]
pub struct ScreenMonitoringApi {
    client: rt::Client,
}
impl ScreenMonitoringApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `POST /api/v2/conversations/{conversationId}/participants/{participantId}/screenmonitors/sessions`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    #[inline]
    pub fn post_conversation_participant_screenmonitors_sessions(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
    ) -> ScreenMonitoringRequest<PostConversationParticipantScreenmonitorsSessions> {
        ScreenMonitoringRequest::new(
            rt::Call::new(
                    &self.client,
                    &POST_CONVERSATION_PARTICIPANT_SCREENMONITORS_SESSIONS,
                )
                .path(&conversation_id.into())
                .path(&participant_id.into()),
        )
    }
    /// `GET /api/v2/conversations/{conversationId}/participants/{participantId}/screenmonitors/sessions/{screenMonitoringId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `screen_monitoring_id`
    #[inline]
    pub fn get_conversation_participant_screenmonitors_session(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        screen_monitoring_id: impl Into<String>,
    ) -> ScreenMonitoringRequest<GetConversationParticipantScreenmonitorsSession> {
        ScreenMonitoringRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CONVERSATION_PARTICIPANT_SCREENMONITORS_SESSION,
                )
                .path(&conversation_id.into())
                .path(&participant_id.into())
                .path(&screen_monitoring_id.into()),
        )
    }
    /// `DELETE /api/v2/conversations/{conversationId}/participants/{participantId}/screenmonitors/sessions/{screenMonitoringId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `participant_id`
    /// - `screen_monitoring_id`
    #[inline]
    pub fn delete_conversation_participant_screenmonitors_session(
        &self,
        conversation_id: impl Into<String>,
        participant_id: impl Into<String>,
        screen_monitoring_id: impl Into<String>,
    ) -> ScreenMonitoringRequest<DeleteConversationParticipantScreenmonitorsSession> {
        ScreenMonitoringRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_CONVERSATION_PARTICIPANT_SCREENMONITORS_SESSION,
                )
                .path(&conversation_id.into())
                .path(&participant_id.into())
                .path(&screen_monitoring_id.into()),
        )
    }
    /// `GET /api/v2/screenmonitors/sessions/details`
    #[inline]
    pub fn get_screenmonitors_sessions_details(
        &self,
    ) -> ScreenMonitoringRequest<GetScreenmonitorsSessionsDetails> {
        ScreenMonitoringRequest::new(
            rt::Call::new(&self.client, &GET_SCREENMONITORS_SESSIONS_DETAILS),
        )
    }
    /// `POST /api/v2/screenmonitors/sessions/users/details`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_screenmonitors_sessions_users_details(
        &self,
        body: impl IntoIterator<Item = impl Into<String>>,
    ) -> ScreenMonitoringRequest<PostScreenmonitorsSessionsUsersDetails> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_SCREENMONITORS_SESSIONS_USERS_DETAILS,
        );
        call.body_json(&body.into_iter().map(Into::into).collect::<Vec<String>>());
        ScreenMonitoringRequest::new(call)
    }
    /// `GET /api/v2/screenmonitors/settings`
    #[inline]
    pub fn get_screenmonitors_settings(
        &self,
    ) -> ScreenMonitoringRequest<GetScreenmonitorsSettings> {
        ScreenMonitoringRequest::new(
            rt::Call::new(&self.client, &GET_SCREENMONITORS_SETTINGS),
        )
    }
    /// `PUT /api/v2/screenmonitors/settings`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn put_screenmonitors_settings(
        &self,
        body: models::ScreenMonitorSettings,
    ) -> ScreenMonitoringRequest<PutScreenmonitorsSettings> {
        let mut call = rt::Call::new(&self.client, &PUT_SCREENMONITORS_SETTINGS);
        call.body_json(&body);
        ScreenMonitoringRequest::new(call)
    }
    /// `GET /api/v2/screenmonitors/users/{userId}/sessions`
    ///
    /// Arguments:
    /// - `user_id`
    #[inline]
    pub fn get_screenmonitors_user_sessions(
        &self,
        user_id: impl Into<String>,
    ) -> ScreenMonitoringRequest<GetScreenmonitorsUserSessions> {
        ScreenMonitoringRequest::new(
            rt::Call::new(&self.client, &GET_SCREENMONITORS_USER_SESSIONS)
                .path(&user_id.into()),
        )
    }
    /// `POST /api/v2/users/{userId}/screenmonitors/sessions`
    ///
    /// Arguments:
    /// - `user_id`
    #[inline]
    pub fn post_user_screenmonitors_sessions(
        &self,
        user_id: impl Into<String>,
    ) -> ScreenMonitoringRequest<PostUserScreenmonitorsSessions> {
        ScreenMonitoringRequest::new(
            rt::Call::new(&self.client, &POST_USER_SCREENMONITORS_SESSIONS)
                .path(&user_id.into()),
        )
    }
    /// `GET /api/v2/users/{userId}/screenmonitors/sessions/{screenMonitoringId}`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `screen_monitoring_id`
    #[inline]
    pub fn get_user_screenmonitors_session(
        &self,
        user_id: impl Into<String>,
        screen_monitoring_id: impl Into<String>,
    ) -> ScreenMonitoringRequest<GetUserScreenmonitorsSession> {
        ScreenMonitoringRequest::new(
            rt::Call::new(&self.client, &GET_USER_SCREENMONITORS_SESSION)
                .path(&user_id.into())
                .path(&screen_monitoring_id.into()),
        )
    }
    /// `DELETE /api/v2/users/{userId}/screenmonitors/sessions/{screenMonitoringId}`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `screen_monitoring_id`
    #[inline]
    pub fn delete_user_screenmonitors_session(
        &self,
        user_id: impl Into<String>,
        screen_monitoring_id: impl Into<String>,
    ) -> ScreenMonitoringRequest<DeleteUserScreenmonitorsSession> {
        ScreenMonitoringRequest::new(
            rt::Call::new(&self.client, &DELETE_USER_SCREENMONITORS_SESSION)
                .path(&user_id.into())
                .path(&screen_monitoring_id.into()),
        )
    }
}
/// A request of [`ScreenMonitoringApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `ScreenMonitoringRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct ScreenMonitoringRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> ScreenMonitoringRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for ScreenMonitoringRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for ScreenMonitoringRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static POST_CONVERSATION_PARTICIPANT_SCREENMONITORS_SESSIONS: rt::Operation = rt::Operation::new(
        "postConversationParticipantScreenmonitorsSessions",
        rt::Method::Post,
        &["/api/v2/conversations/", "/participants/", "/screenmonitors/sessions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversation_participant_screenmonitors_sessions`.
#[derive(Debug)]
pub enum PostConversationParticipantScreenmonitorsSessions {}
impl rt::Endpoint for PostConversationParticipantScreenmonitorsSessions {
    type Answer = models::StartScreenMonitorResponseBody;
}
static GET_CONVERSATION_PARTICIPANT_SCREENMONITORS_SESSION: rt::Operation = rt::Operation::new(
        "getConversationParticipantScreenmonitorsSession",
        rt::Method::Get,
        &["/api/v2/conversations/", "/participants/", "/screenmonitors/sessions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_conversation_participant_screenmonitors_session`.
#[derive(Debug)]
pub enum GetConversationParticipantScreenmonitorsSession {}
impl rt::Endpoint for GetConversationParticipantScreenmonitorsSession {
    type Answer = models::ScreenMonitoringSession;
}
static DELETE_CONVERSATION_PARTICIPANT_SCREENMONITORS_SESSION: rt::Operation = rt::Operation::new(
        "deleteConversationParticipantScreenmonitorsSession",
        rt::Method::Delete,
        &["/api/v2/conversations/", "/participants/", "/screenmonitors/sessions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_conversation_participant_screenmonitors_session`.
#[derive(Debug)]
pub enum DeleteConversationParticipantScreenmonitorsSession {}
impl rt::Endpoint for DeleteConversationParticipantScreenmonitorsSession {
    type Answer = ();
}
static GET_SCREENMONITORS_SESSIONS_DETAILS: rt::Operation = rt::Operation::new(
        "getScreenmonitorsSessionsDetails",
        rt::Method::Get,
        &["/api/v2/screenmonitors/sessions/details"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_screenmonitors_sessions_details`.
#[derive(Debug)]
pub enum GetScreenmonitorsSessionsDetails {}
impl rt::Endpoint for GetScreenmonitorsSessionsDetails {
    type Answer = models::ScreenMonitoringDetails;
}
static POST_SCREENMONITORS_SESSIONS_USERS_DETAILS: rt::Operation = rt::Operation::new(
        "postScreenmonitorsSessionsUsersDetails",
        rt::Method::Post,
        &["/api/v2/screenmonitors/sessions/users/details"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_screenmonitors_sessions_users_details`.
#[derive(Debug)]
pub enum PostScreenmonitorsSessionsUsersDetails {}
impl rt::Endpoint for PostScreenmonitorsSessionsUsersDetails {
    type Answer = models::ScreenMonitoringUserDetailsEntityListing;
}
static GET_SCREENMONITORS_SETTINGS: rt::Operation = rt::Operation::new(
        "getScreenmonitorsSettings",
        rt::Method::Get,
        &["/api/v2/screenmonitors/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_screenmonitors_settings`.
#[derive(Debug)]
pub enum GetScreenmonitorsSettings {}
impl rt::Endpoint for GetScreenmonitorsSettings {
    type Answer = models::ScreenMonitorSettings;
}
static PUT_SCREENMONITORS_SETTINGS: rt::Operation = rt::Operation::new(
        "putScreenmonitorsSettings",
        rt::Method::Put,
        &["/api/v2/screenmonitors/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_screenmonitors_settings`.
#[derive(Debug)]
pub enum PutScreenmonitorsSettings {}
impl rt::Endpoint for PutScreenmonitorsSettings {
    type Answer = ();
}
static GET_SCREENMONITORS_USER_SESSIONS: rt::Operation = rt::Operation::new(
        "getScreenmonitorsUserSessions",
        rt::Method::Get,
        &["/api/v2/screenmonitors/users/", "/sessions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_screenmonitors_user_sessions`.
#[derive(Debug)]
pub enum GetScreenmonitorsUserSessions {}
impl rt::Endpoint for GetScreenmonitorsUserSessions {
    type Answer = models::ScreenMonitoringSessionEntityListing;
}
static POST_USER_SCREENMONITORS_SESSIONS: rt::Operation = rt::Operation::new(
        "postUserScreenmonitorsSessions",
        rt::Method::Post,
        &["/api/v2/users/", "/screenmonitors/sessions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_user_screenmonitors_sessions`.
#[derive(Debug)]
pub enum PostUserScreenmonitorsSessions {}
impl rt::Endpoint for PostUserScreenmonitorsSessions {
    type Answer = models::StartScreenMonitorResponseBody;
}
static GET_USER_SCREENMONITORS_SESSION: rt::Operation = rt::Operation::new(
        "getUserScreenmonitorsSession",
        rt::Method::Get,
        &["/api/v2/users/", "/screenmonitors/sessions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_user_screenmonitors_session`.
#[derive(Debug)]
pub enum GetUserScreenmonitorsSession {}
impl rt::Endpoint for GetUserScreenmonitorsSession {
    type Answer = models::ScreenMonitoringSession;
}
static DELETE_USER_SCREENMONITORS_SESSION: rt::Operation = rt::Operation::new(
        "deleteUserScreenmonitorsSession",
        rt::Method::Delete,
        &["/api/v2/users/", "/screenmonitors/sessions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_user_screenmonitors_session`.
#[derive(Debug)]
pub enum DeleteUserScreenmonitorsSession {}
impl rt::Endpoint for DeleteUserScreenmonitorsSession {
    type Answer = ();
}
