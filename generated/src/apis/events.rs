// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Events.
#[derive(Clone, Debug)]
pub struct EventsApi {
    client: rt::Client,
}
impl EventsApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `POST /api/v2/events/conversations`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_events_conversations(
        &self,
        body: models::BatchConversationEventRequest,
    ) -> EventsRequest<PostEventsConversations> {
        let mut call = rt::Call::new(&self.client, &POST_EVENTS_CONVERSATIONS);
        call.body_json(&body);
        EventsRequest::new(call)
    }
    /// `POST /api/v2/events/routing/customkpiattributions`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_events_routing_customkpiattributions(
        &self,
        body: models::BatchPredictiveRoutingCustomKpiAttributionEventRequest,
    ) -> EventsRequest<PostEventsRoutingCustomkpiattributions> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EVENTS_ROUTING_CUSTOMKPIATTRIBUTIONS,
        );
        call.body_json(&body);
        EventsRequest::new(call)
    }
    /// `POST /api/v2/events/users/presence`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_events_users_presence(
        &self,
        body: models::BatchUserPresenceEventRequest,
    ) -> EventsRequest<PostEventsUsersPresence> {
        let mut call = rt::Call::new(&self.client, &POST_EVENTS_USERS_PRESENCE);
        call.body_json(&body);
        EventsRequest::new(call)
    }
    /// `POST /api/v2/events/users/routingstatus`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_events_users_routingstatus(
        &self,
        body: models::BatchUserRoutingStatusEventRequest,
    ) -> EventsRequest<PostEventsUsersRoutingstatus> {
        let mut call = rt::Call::new(&self.client, &POST_EVENTS_USERS_ROUTINGSTATUS);
        call.body_json(&body);
        EventsRequest::new(call)
    }
}
/// A request of [`EventsApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `EventsRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct EventsRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> EventsRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for EventsRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for EventsRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static POST_EVENTS_CONVERSATIONS: rt::Operation = rt::Operation::new(
        "postEventsConversations",
        rt::Method::Post,
        &["/api/v2/events/conversations"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_events_conversations`.
#[derive(Debug)]
pub enum PostEventsConversations {}
impl rt::Endpoint for PostEventsConversations {
    type Answer = models::BatchEventResponse;
}
static POST_EVENTS_ROUTING_CUSTOMKPIATTRIBUTIONS: rt::Operation = rt::Operation::new(
        "postEventsRoutingCustomkpiattributions",
        rt::Method::Post,
        &["/api/v2/events/routing/customkpiattributions"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_events_routing_customkpiattributions`.
#[derive(Debug)]
pub enum PostEventsRoutingCustomkpiattributions {}
impl rt::Endpoint for PostEventsRoutingCustomkpiattributions {
    type Answer = models::BatchEventResponse;
}
static POST_EVENTS_USERS_PRESENCE: rt::Operation = rt::Operation::new(
        "postEventsUsersPresence",
        rt::Method::Post,
        &["/api/v2/events/users/presence"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_events_users_presence`.
#[derive(Debug)]
pub enum PostEventsUsersPresence {}
impl rt::Endpoint for PostEventsUsersPresence {
    type Answer = models::BatchEventResponse;
}
static POST_EVENTS_USERS_ROUTINGSTATUS: rt::Operation = rt::Operation::new(
        "postEventsUsersRoutingstatus",
        rt::Method::Post,
        &["/api/v2/events/users/routingstatus"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_events_users_routingstatus`.
#[derive(Debug)]
pub enum PostEventsUsersRoutingstatus {}
impl rt::Endpoint for PostEventsUsersRoutingstatus {
    type Answer = models::BatchEventResponse;
}
