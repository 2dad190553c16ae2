// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Operational Events.
#[derive(Clone, Debug)]
pub struct OperationalEventsApi {
    client: rt::Client,
}
impl OperationalEventsApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `POST /api/v2/usage/events/aggregates/query`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_usage_events_aggregates_query(
        &self,
    ) -> OperationalEventsRequest<PostUsageEventsAggregatesQuery> {
        OperationalEventsRequest::new(
            rt::Call::new(&self.client, &POST_USAGE_EVENTS_AGGREGATES_QUERY),
        )
    }
    /// `GET /api/v2/usage/events/definitions`
    #[inline]
    pub fn get_usage_events_definitions(
        &self,
    ) -> OperationalEventsRequest<GetUsageEventsDefinitions> {
        OperationalEventsRequest::new(
            rt::Call::new(&self.client, &GET_USAGE_EVENTS_DEFINITIONS),
        )
    }
    /// `GET /api/v2/usage/events/definitions/{eventDefinitionId}`
    ///
    /// Arguments:
    /// - `event_definition_id`
    #[inline]
    pub fn get_usage_events_definition(
        &self,
        event_definition_id: impl Into<String>,
    ) -> OperationalEventsRequest<GetUsageEventsDefinition> {
        OperationalEventsRequest::new(
            rt::Call::new(&self.client, &GET_USAGE_EVENTS_DEFINITION)
                .path(&event_definition_id.into()),
        )
    }
    /// `POST /api/v2/usage/events/query`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `page_size`
    /// - `body`
    #[inline]
    pub fn post_usage_events_query(
        &self,
    ) -> OperationalEventsRequest<PostUsageEventsQuery> {
        OperationalEventsRequest::new(
            rt::Call::new(&self.client, &POST_USAGE_EVENTS_QUERY),
        )
    }
}
/// A request of [`OperationalEventsApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `OperationalEventsRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct OperationalEventsRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> OperationalEventsRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for OperationalEventsRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for OperationalEventsRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static POST_USAGE_EVENTS_AGGREGATES_QUERY: rt::Operation = rt::Operation::new(
        "postUsageEventsAggregatesQuery",
        rt::Method::Post,
        &["/api/v2/usage/events/aggregates/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_usage_events_aggregates_query`.
#[derive(Debug)]
pub enum PostUsageEventsAggregatesQuery {}
impl rt::Endpoint for PostUsageEventsAggregatesQuery {
    type Answer = models::EventAggregatesResponse;
}
impl OperationalEventsRequest<PostUsageEventsAggregatesQuery> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::EventAggregatesQueryRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_USAGE_EVENTS_DEFINITIONS: rt::Operation = rt::Operation::new(
        "getUsageEventsDefinitions",
        rt::Method::Get,
        &["/api/v2/usage/events/definitions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_usage_events_definitions`.
#[derive(Debug)]
pub enum GetUsageEventsDefinitions {}
impl rt::Endpoint for GetUsageEventsDefinitions {
    type Answer = models::EventDefinitionListing;
}
static GET_USAGE_EVENTS_DEFINITION: rt::Operation = rt::Operation::new(
        "getUsageEventsDefinition",
        rt::Method::Get,
        &["/api/v2/usage/events/definitions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_usage_events_definition`.
#[derive(Debug)]
pub enum GetUsageEventsDefinition {}
impl rt::Endpoint for GetUsageEventsDefinition {
    type Answer = models::EventDefinition;
}
static POST_USAGE_EVENTS_QUERY: rt::Operation = rt::Operation::new(
        "postUsageEventsQuery",
        rt::Method::Post,
        &["/api/v2/usage/events/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_usage_events_query`.
#[derive(Debug)]
pub enum PostUsageEventsQuery {}
impl rt::Endpoint for PostUsageEventsQuery {
    type Answer = models::EventQueryResponse;
}
impl OperationalEventsRequest<PostUsageEventsQuery> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `before`.
    #[inline]
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.call.query("before", value.into());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::EventQueryRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
