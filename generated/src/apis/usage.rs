// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Usage.
#[derive(Clone, Debug)]
pub struct UsageApi {
    client: rt::Client,
}
impl UsageApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `POST /api/v2/oauth/clients/{clientId}/usage/query`
    ///
    /// Arguments:
    /// - `client_id`
    /// - `body`
    #[inline]
    pub fn post_oauth_client_usage_query(
        &self,
        client_id: impl Into<String>,
        body: models::ApiUsageClientQuery,
    ) -> UsageRequest<PostOauthClientUsageQuery> {
        let mut call = rt::Call::new(&self.client, &POST_OAUTH_CLIENT_USAGE_QUERY)
            .path(&client_id.into());
        call.body_json(&body);
        UsageRequest::new(call)
    }
    /// `GET /api/v2/oauth/clients/{clientId}/usage/query/results/{executionId}`
    ///
    /// Arguments:
    /// - `client_id`
    /// - `execution_id`
    #[inline]
    pub fn get_oauth_client_usage_query_result(
        &self,
        client_id: impl Into<String>,
        execution_id: impl Into<String>,
    ) -> UsageRequest<GetOauthClientUsageQueryResult> {
        UsageRequest::new(
            rt::Call::new(&self.client, &GET_OAUTH_CLIENT_USAGE_QUERY_RESULT)
                .path(&client_id.into())
                .path(&execution_id.into()),
        )
    }
    /// `GET /api/v2/oauth/clients/{clientId}/usage/summary`
    ///
    /// Arguments:
    /// - `client_id`
    ///
    /// Optional, set on the request:
    /// - `days`
    #[inline]
    pub fn get_oauth_client_usage_summary(
        &self,
        client_id: impl Into<String>,
    ) -> UsageRequest<GetOauthClientUsageSummary> {
        UsageRequest::new(
            rt::Call::new(&self.client, &GET_OAUTH_CLIENT_USAGE_SUMMARY)
                .path(&client_id.into()),
        )
    }
    /// `POST /api/v2/usage/aggregates/query/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_usage_aggregates_query_jobs(
        &self,
        body: models::OrganizationPublicApiUsageQueryRequest,
    ) -> UsageRequest<PostUsageAggregatesQueryJobs> {
        let mut call = rt::Call::new(&self.client, &POST_USAGE_AGGREGATES_QUERY_JOBS);
        call.body_json(&body);
        UsageRequest::new(call)
    }
    /// `GET /api/v2/usage/aggregates/query/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `page_size`
    #[inline]
    pub fn get_usage_aggregates_query_job(
        &self,
        job_id: impl Into<String>,
    ) -> UsageRequest<GetUsageAggregatesQueryJob> {
        UsageRequest::new(
            rt::Call::new(&self.client, &GET_USAGE_AGGREGATES_QUERY_JOB)
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/usage/client/{clientId}/aggregates/query/jobs`
    ///
    /// Arguments:
    /// - `client_id`
    /// - `body`
    #[inline]
    pub fn post_usage_client_client_id_aggregates_query_jobs(
        &self,
        client_id: impl Into<String>,
        body: models::ClientPublicApiUsageQueryRequest,
    ) -> UsageRequest<PostUsageClientClientIdAggregatesQueryJobs> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_USAGE_CLIENT_CLIENT_ID_AGGREGATES_QUERY_JOBS,
            )
            .path(&client_id.into());
        call.body_json(&body);
        UsageRequest::new(call)
    }
    /// `GET /api/v2/usage/client/{clientId}/aggregates/query/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `client_id`
    /// - `job_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `page_size`
    #[inline]
    pub fn get_usage_client_client_id_aggregates_query_job(
        &self,
        client_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> UsageRequest<GetUsageClientClientIdAggregatesQueryJob> {
        UsageRequest::new(
            rt::Call::new(&self.client, &GET_USAGE_CLIENT_CLIENT_ID_AGGREGATES_QUERY_JOB)
                .path(&client_id.into())
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/usage/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_usage_query(
        &self,
        body: models::ApiUsageOrganizationQuery,
    ) -> UsageRequest<PostUsageQuery> {
        let mut call = rt::Call::new(&self.client, &POST_USAGE_QUERY);
        call.body_json(&body);
        UsageRequest::new(call)
    }
    /// `GET /api/v2/usage/query/{executionId}/results`
    ///
    /// Arguments:
    /// - `execution_id`
    #[inline]
    pub fn get_usage_query_execution_id_results(
        &self,
        execution_id: impl Into<String>,
    ) -> UsageRequest<GetUsageQueryExecutionIdResults> {
        UsageRequest::new(
            rt::Call::new(&self.client, &GET_USAGE_QUERY_EXECUTION_ID_RESULTS)
                .path(&execution_id.into()),
        )
    }
    /// `POST /api/v2/usage/simplesearch`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_usage_simplesearch(
        &self,
        body: models::ApiUsageSimpleSearch,
    ) -> UsageRequest<PostUsageSimplesearch> {
        let mut call = rt::Call::new(&self.client, &POST_USAGE_SIMPLESEARCH);
        call.body_json(&body);
        UsageRequest::new(call)
    }
    /// `GET /api/v2/usage/simplesearch/{executionId}/results`
    ///
    /// Arguments:
    /// - `execution_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `page_size`
    #[inline]
    pub fn get_usage_simplesearch_execution_id_results(
        &self,
        execution_id: impl Into<String>,
    ) -> UsageRequest<GetUsageSimplesearchExecutionIdResults> {
        UsageRequest::new(
            rt::Call::new(&self.client, &GET_USAGE_SIMPLESEARCH_EXECUTION_ID_RESULTS)
                .path(&execution_id.into()),
        )
    }
}
/// A request of [`UsageApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `UsageRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct UsageRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> UsageRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for UsageRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for UsageRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static POST_OAUTH_CLIENT_USAGE_QUERY: rt::Operation = rt::Operation::new(
        "postOauthClientUsageQuery",
        rt::Method::Post,
        &["/api/v2/oauth/clients/", "/usage/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_oauth_client_usage_query`.
#[derive(Debug)]
pub enum PostOauthClientUsageQuery {}
impl rt::Endpoint for PostOauthClientUsageQuery {
    type Answer = models::UsageExecutionResult;
}
static GET_OAUTH_CLIENT_USAGE_QUERY_RESULT: rt::Operation = rt::Operation::new(
        "getOauthClientUsageQueryResult",
        rt::Method::Get,
        &["/api/v2/oauth/clients/", "/usage/query/results/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_oauth_client_usage_query_result`.
#[derive(Debug)]
pub enum GetOauthClientUsageQueryResult {}
impl rt::Endpoint for GetOauthClientUsageQueryResult {
    type Answer = models::ApiUsageQueryResult;
}
static GET_OAUTH_CLIENT_USAGE_SUMMARY: rt::Operation = rt::Operation::new(
        "getOauthClientUsageSummary",
        rt::Method::Get,
        &["/api/v2/oauth/clients/", "/usage/summary"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_oauth_client_usage_summary`.
#[derive(Debug)]
pub enum GetOauthClientUsageSummary {}
impl rt::Endpoint for GetOauthClientUsageSummary {
    type Answer = models::UsageExecutionResult;
}
impl UsageRequest<GetOauthClientUsageSummary> {
    /// Sets `days`.
    ///
    /// Default of the service: 7
    #[inline]
    pub fn days(mut self, value: impl Into<String>) -> Self {
        self.call.query("days", value.into());
        self
    }
}
static POST_USAGE_AGGREGATES_QUERY_JOBS: rt::Operation = rt::Operation::new(
        "postUsageAggregatesQueryJobs",
        rt::Method::Post,
        &["/api/v2/usage/aggregates/query/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_usage_aggregates_query_jobs`.
#[derive(Debug)]
pub enum PostUsageAggregatesQueryJobs {}
impl rt::Endpoint for PostUsageAggregatesQueryJobs {
    type Answer = models::OrganizationUsageQueryResponse;
}
static GET_USAGE_AGGREGATES_QUERY_JOB: rt::Operation = rt::Operation::new(
        "getUsageAggregatesQueryJob",
        rt::Method::Get,
        &["/api/v2/usage/aggregates/query/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_usage_aggregates_query_job`.
#[derive(Debug)]
pub enum GetUsageAggregatesQueryJob {}
impl rt::Endpoint for GetUsageAggregatesQueryJob {
    type Answer = models::OrganizationPublicApiUsageResultsResponse;
}
impl UsageRequest<GetUsageAggregatesQueryJob> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 100
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static POST_USAGE_CLIENT_CLIENT_ID_AGGREGATES_QUERY_JOBS: rt::Operation = rt::Operation::new(
        "postUsageClientClientIdAggregatesQueryJobs",
        rt::Method::Post,
        &["/api/v2/usage/client/", "/aggregates/query/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_usage_client_client_id_aggregates_query_jobs`.
#[derive(Debug)]
pub enum PostUsageClientClientIdAggregatesQueryJobs {}
impl rt::Endpoint for PostUsageClientClientIdAggregatesQueryJobs {
    type Answer = models::ClientUsageQueryResponse;
}
static GET_USAGE_CLIENT_CLIENT_ID_AGGREGATES_QUERY_JOB: rt::Operation = rt::Operation::new(
        "getUsageClientClientIdAggregatesQueryJob",
        rt::Method::Get,
        &["/api/v2/usage/client/", "/aggregates/query/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_usage_client_client_id_aggregates_query_job`.
#[derive(Debug)]
pub enum GetUsageClientClientIdAggregatesQueryJob {}
impl rt::Endpoint for GetUsageClientClientIdAggregatesQueryJob {
    type Answer = models::ClientPublicApiUsageResultsResponse;
}
impl UsageRequest<GetUsageClientClientIdAggregatesQueryJob> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 100
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static POST_USAGE_QUERY: rt::Operation = rt::Operation::new(
        "postUsageQuery",
        rt::Method::Post,
        &["/api/v2/usage/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_usage_query`.
#[derive(Debug)]
pub enum PostUsageQuery {}
impl rt::Endpoint for PostUsageQuery {
    type Answer = models::UsageExecutionResult;
}
static GET_USAGE_QUERY_EXECUTION_ID_RESULTS: rt::Operation = rt::Operation::new(
        "getUsageQueryExecutionIdResults",
        rt::Method::Get,
        &["/api/v2/usage/query/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_usage_query_execution_id_results`.
#[derive(Debug)]
pub enum GetUsageQueryExecutionIdResults {}
impl rt::Endpoint for GetUsageQueryExecutionIdResults {
    type Answer = models::ApiUsageQueryResult;
}
static POST_USAGE_SIMPLESEARCH: rt::Operation = rt::Operation::new(
        "postUsageSimplesearch",
        rt::Method::Post,
        &["/api/v2/usage/simplesearch"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_usage_simplesearch`.
#[derive(Debug)]
pub enum PostUsageSimplesearch {}
impl rt::Endpoint for PostUsageSimplesearch {
    type Answer = models::UsageExecutionResult;
}
static GET_USAGE_SIMPLESEARCH_EXECUTION_ID_RESULTS: rt::Operation = rt::Operation::new(
        "getUsageSimplesearchExecutionIdResults",
        rt::Method::Get,
        &["/api/v2/usage/simplesearch/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_usage_simplesearch_execution_id_results`.
#[derive(Debug)]
pub enum GetUsageSimplesearchExecutionIdResults {}
impl rt::Endpoint for GetUsageSimplesearchExecutionIdResults {
    type Answer = models::ApiUsageQueryResult;
}
impl UsageRequest<GetUsageSimplesearchExecutionIdResults> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
