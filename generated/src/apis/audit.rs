// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Audit.
#[derive(Clone, Debug)]
pub struct AuditApi {
    client: rt::Client,
}
impl AuditApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `POST /api/v2/audits/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_audits_query(
        &self,
        body: models::AuditQueryRequest,
    ) -> AuditRequest<PostAuditsQuery> {
        let mut call = rt::Call::new(&self.client, &POST_AUDITS_QUERY);
        call.body_json(&body);
        AuditRequest::new(call)
    }
    /// `POST /api/v2/audits/query/realtime`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn post_audits_query_realtime(
        &self,
        body: models::AuditRealtimeQueryRequest,
    ) -> AuditRequest<PostAuditsQueryRealtime> {
        let mut call = rt::Call::new(&self.client, &POST_AUDITS_QUERY_REALTIME);
        call.body_json(&body);
        AuditRequest::new(call)
    }
    /// `POST /api/v2/audits/query/realtime/related`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn post_audits_query_realtime_related(
        &self,
        body: models::AuditRealtimeRelatedRequest,
    ) -> AuditRequest<PostAuditsQueryRealtimeRelated> {
        let mut call = rt::Call::new(&self.client, &POST_AUDITS_QUERY_REALTIME_RELATED);
        call.body_json(&body);
        AuditRequest::new(call)
    }
    /// `GET /api/v2/audits/query/realtime/servicemapping`
    #[inline]
    pub fn get_audits_query_realtime_servicemapping(
        &self,
    ) -> AuditRequest<GetAuditsQueryRealtimeServicemapping> {
        AuditRequest::new(
            rt::Call::new(&self.client, &GET_AUDITS_QUERY_REALTIME_SERVICEMAPPING),
        )
    }
    /// `GET /api/v2/audits/query/servicemapping`
    #[inline]
    pub fn get_audits_query_servicemapping(
        &self,
    ) -> AuditRequest<GetAuditsQueryServicemapping> {
        AuditRequest::new(rt::Call::new(&self.client, &GET_AUDITS_QUERY_SERVICEMAPPING))
    }
    /// `GET /api/v2/audits/query/{transactionId}`
    ///
    /// Arguments:
    /// - `transaction_id`
    #[inline]
    pub fn get_audits_query_transaction_id(
        &self,
        transaction_id: impl Into<String>,
    ) -> AuditRequest<GetAuditsQueryTransactionId> {
        AuditRequest::new(
            rt::Call::new(&self.client, &GET_AUDITS_QUERY_TRANSACTION_ID)
                .path(&transaction_id.into()),
        )
    }
    /// `GET /api/v2/audits/query/{transactionId}/results`
    ///
    /// Arguments:
    /// - `transaction_id`
    ///
    /// Optional, set on the request:
    /// - `allow_redirect`
    /// - `cursor`
    /// - `expand`
    /// - `page_size`
    #[inline]
    pub fn get_audits_query_transaction_id_results(
        &self,
        transaction_id: impl Into<String>,
    ) -> AuditRequest<GetAuditsQueryTransactionIdResults> {
        AuditRequest::new(
            rt::Call::new(&self.client, &GET_AUDITS_QUERY_TRANSACTION_ID_RESULTS)
                .path(&transaction_id.into()),
        )
    }
}
/// A request of [`AuditApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `AuditRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct AuditRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> AuditRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for AuditRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for AuditRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static POST_AUDITS_QUERY: rt::Operation = rt::Operation::new(
        "postAuditsQuery",
        rt::Method::Post,
        &["/api/v2/audits/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_audits_query`.
#[derive(Debug)]
pub enum PostAuditsQuery {}
impl rt::Endpoint for PostAuditsQuery {
    type Answer = models::AuditQueryExecutionStatusResponse;
}
static POST_AUDITS_QUERY_REALTIME: rt::Operation = rt::Operation::new(
        "postAuditsQueryRealtime",
        rt::Method::Post,
        &["/api/v2/audits/query/realtime"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_audits_query_realtime`.
#[derive(Debug)]
pub enum PostAuditsQueryRealtime {}
impl rt::Endpoint for PostAuditsQueryRealtime {
    type Answer = models::AuditRealtimeQueryResultsResponse;
}
impl AuditRequest<PostAuditsQueryRealtime> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static POST_AUDITS_QUERY_REALTIME_RELATED: rt::Operation = rt::Operation::new(
        "postAuditsQueryRealtimeRelated",
        rt::Method::Post,
        &["/api/v2/audits/query/realtime/related"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_audits_query_realtime_related`.
#[derive(Debug)]
pub enum PostAuditsQueryRealtimeRelated {}
impl rt::Endpoint for PostAuditsQueryRealtimeRelated {
    type Answer = models::AuditRealtimeRelatedResultsResponse;
}
impl AuditRequest<PostAuditsQueryRealtimeRelated> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static GET_AUDITS_QUERY_REALTIME_SERVICEMAPPING: rt::Operation = rt::Operation::new(
        "getAuditsQueryRealtimeServicemapping",
        rt::Method::Get,
        &["/api/v2/audits/query/realtime/servicemapping"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_audits_query_realtime_servicemapping`.
#[derive(Debug)]
pub enum GetAuditsQueryRealtimeServicemapping {}
impl rt::Endpoint for GetAuditsQueryRealtimeServicemapping {
    type Answer = models::AuditQueryServiceMapping;
}
static GET_AUDITS_QUERY_SERVICEMAPPING: rt::Operation = rt::Operation::new(
        "getAuditsQueryServicemapping",
        rt::Method::Get,
        &["/api/v2/audits/query/servicemapping"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_audits_query_servicemapping`.
#[derive(Debug)]
pub enum GetAuditsQueryServicemapping {}
impl rt::Endpoint for GetAuditsQueryServicemapping {
    type Answer = models::AuditQueryServiceMapping;
}
static GET_AUDITS_QUERY_TRANSACTION_ID: rt::Operation = rt::Operation::new(
        "getAuditsQueryTransactionId",
        rt::Method::Get,
        &["/api/v2/audits/query/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_audits_query_transaction_id`.
#[derive(Debug)]
pub enum GetAuditsQueryTransactionId {}
impl rt::Endpoint for GetAuditsQueryTransactionId {
    type Answer = models::AuditQueryExecutionStatusResponse;
}
static GET_AUDITS_QUERY_TRANSACTION_ID_RESULTS: rt::Operation = rt::Operation::new(
        "getAuditsQueryTransactionIdResults",
        rt::Method::Get,
        &["/api/v2/audits/query/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_audits_query_transaction_id_results`.
#[derive(Debug)]
pub enum GetAuditsQueryTransactionIdResults {}
impl rt::Endpoint for GetAuditsQueryTransactionIdResults {
    type Answer = models::AuditQueryExecutionResultsResponse;
}
impl AuditRequest<GetAuditsQueryTransactionIdResults> {
    /// Sets `allowRedirect`.
    #[inline]
    pub fn allow_redirect(mut self, value: bool) -> Self {
        self.call.query("allowRedirect", value.to_string());
        self
    }
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
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
}
