// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Flows.
#[derive(Clone, Debug)]
pub struct FlowsApi {
    client: rt::Client,
}
impl FlowsApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `POST /api/v2/analytics/flows/activity/query`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn post_analytics_flows_activity_query(
        &self,
        body: models::FlowActivityQuery,
    ) -> FlowsRequest<PostAnalyticsFlowsActivityQuery> {
        let mut call = rt::Call::new(&self.client, &POST_ANALYTICS_FLOWS_ACTIVITY_QUERY);
        call.body_json(&body);
        FlowsRequest::new(call)
    }
    /// `POST /api/v2/analytics/flows/aggregates/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_flows_aggregates_jobs(
        &self,
        body: models::FlowAsyncAggregationQuery,
    ) -> FlowsRequest<PostAnalyticsFlowsAggregatesJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_FLOWS_AGGREGATES_JOBS,
        );
        call.body_json(&body);
        FlowsRequest::new(call)
    }
    /// `GET /api/v2/analytics/flows/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_analytics_flows_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> FlowsRequest<GetAnalyticsFlowsAggregatesJob> {
        FlowsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_FLOWS_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `DELETE /api/v2/analytics/flows/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn delete_analytics_flows_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> FlowsRequest<DeleteAnalyticsFlowsAggregatesJob> {
        FlowsRequest::new(
            rt::Call::new(&self.client, &DELETE_ANALYTICS_FLOWS_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/analytics/flows/aggregates/jobs/{jobId}/results`
    ///
    /// Arguments:
    /// - `job_id`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    #[inline]
    pub fn get_analytics_flows_aggregates_job_results(
        &self,
        job_id: impl Into<String>,
    ) -> FlowsRequest<GetAnalyticsFlowsAggregatesJobResults> {
        FlowsRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_FLOWS_AGGREGATES_JOB_RESULTS)
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/analytics/flows/aggregates/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_flows_aggregates_query(
        &self,
        body: models::FlowAggregationQuery,
    ) -> FlowsRequest<PostAnalyticsFlowsAggregatesQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_FLOWS_AGGREGATES_QUERY,
        );
        call.body_json(&body);
        FlowsRequest::new(call)
    }
    /// `POST /api/v2/analytics/flows/observations/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_flows_observations_query(
        &self,
        body: models::FlowObservationQuery,
    ) -> FlowsRequest<PostAnalyticsFlowsObservationsQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_FLOWS_OBSERVATIONS_QUERY,
        );
        call.body_json(&body);
        FlowsRequest::new(call)
    }
}
/// A request of [`FlowsApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `FlowsRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct FlowsRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> FlowsRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for FlowsRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for FlowsRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static POST_ANALYTICS_FLOWS_ACTIVITY_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsFlowsActivityQuery",
        rt::Method::Post,
        &["/api/v2/analytics/flows/activity/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_flows_activity_query`.
#[derive(Debug)]
pub enum PostAnalyticsFlowsActivityQuery {}
impl rt::Endpoint for PostAnalyticsFlowsActivityQuery {
    type Answer = models::FlowActivityResponse;
}
impl FlowsRequest<PostAnalyticsFlowsActivityQuery> {
    /// Sets `pageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static POST_ANALYTICS_FLOWS_AGGREGATES_JOBS: rt::Operation = rt::Operation::new(
        "postAnalyticsFlowsAggregatesJobs",
        rt::Method::Post,
        &["/api/v2/analytics/flows/aggregates/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_flows_aggregates_jobs`.
#[derive(Debug)]
pub enum PostAnalyticsFlowsAggregatesJobs {}
impl rt::Endpoint for PostAnalyticsFlowsAggregatesJobs {
    type Answer = models::AsyncQueryResponse;
}
static GET_ANALYTICS_FLOWS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "getAnalyticsFlowsAggregatesJob",
        rt::Method::Get,
        &["/api/v2/analytics/flows/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_flows_aggregates_job`.
#[derive(Debug)]
pub enum GetAnalyticsFlowsAggregatesJob {}
impl rt::Endpoint for GetAnalyticsFlowsAggregatesJob {
    type Answer = models::AsyncQueryStatus;
}
static DELETE_ANALYTICS_FLOWS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "deleteAnalyticsFlowsAggregatesJob",
        rt::Method::Delete,
        &["/api/v2/analytics/flows/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_analytics_flows_aggregates_job`.
#[derive(Debug)]
pub enum DeleteAnalyticsFlowsAggregatesJob {}
impl rt::Endpoint for DeleteAnalyticsFlowsAggregatesJob {
    type Answer = ();
}
static GET_ANALYTICS_FLOWS_AGGREGATES_JOB_RESULTS: rt::Operation = rt::Operation::new(
        "getAnalyticsFlowsAggregatesJobResults",
        rt::Method::Get,
        &["/api/v2/analytics/flows/aggregates/jobs/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_flows_aggregates_job_results`.
#[derive(Debug)]
pub enum GetAnalyticsFlowsAggregatesJobResults {}
impl rt::Endpoint for GetAnalyticsFlowsAggregatesJobResults {
    type Answer = models::FlowAsyncAggregateQueryResponse;
}
impl FlowsRequest<GetAnalyticsFlowsAggregatesJobResults> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
}
static POST_ANALYTICS_FLOWS_AGGREGATES_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsFlowsAggregatesQuery",
        rt::Method::Post,
        &["/api/v2/analytics/flows/aggregates/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_flows_aggregates_query`.
#[derive(Debug)]
pub enum PostAnalyticsFlowsAggregatesQuery {}
impl rt::Endpoint for PostAnalyticsFlowsAggregatesQuery {
    type Answer = models::FlowAggregateQueryResponse;
}
static POST_ANALYTICS_FLOWS_OBSERVATIONS_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsFlowsObservationsQuery",
        rt::Method::Post,
        &["/api/v2/analytics/flows/observations/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_flows_observations_query`.
#[derive(Debug)]
pub enum PostAnalyticsFlowsObservationsQuery {}
impl rt::Endpoint for PostAnalyticsFlowsObservationsQuery {
    type Answer = models::FlowObservationQueryResponse;
}
