// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of OAuth.
#[derive(Clone, Debug)]
pub struct OAuthApi {
    client: rt::Client,
}
impl OAuthApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/oauth/authorizations`
    ///
    /// Optional, set on the request:
    /// - `accept_language`
    #[inline]
    pub fn get_oauth_authorizations(&self) -> OAuthRequest<GetOauthAuthorizations> {
        OAuthRequest::new(rt::Call::new(&self.client, &GET_OAUTH_AUTHORIZATIONS))
    }
    /// `GET /api/v2/oauth/authorizations/{clientId}`
    ///
    /// Arguments:
    /// - `client_id`
    ///
    /// Optional, set on the request:
    /// - `accept_language`
    #[inline]
    pub fn get_oauth_authorization(
        &self,
        client_id: impl Into<String>,
    ) -> OAuthRequest<GetOauthAuthorization> {
        OAuthRequest::new(
            rt::Call::new(&self.client, &GET_OAUTH_AUTHORIZATION).path(&client_id.into()),
        )
    }
    /// `GET /api/v2/oauth/clients`
    #[inline]
    pub fn get_oauth_clients(&self) -> OAuthRequest<GetOauthClients> {
        OAuthRequest::new(rt::Call::new(&self.client, &GET_OAUTH_CLIENTS))
    }
    /// `POST /api/v2/oauth/clients`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_oauth_clients(
        &self,
        body: models::OAuthClientRequest,
    ) -> OAuthRequest<PostOauthClients> {
        let mut call = rt::Call::new(&self.client, &POST_OAUTH_CLIENTS);
        call.body_json(&body);
        OAuthRequest::new(call)
    }
    /// `GET /api/v2/oauth/clients/{clientId}`
    ///
    /// Arguments:
    /// - `client_id`
    #[inline]
    pub fn get_oauth_client(
        &self,
        client_id: impl Into<String>,
    ) -> OAuthRequest<GetOauthClient> {
        OAuthRequest::new(
            rt::Call::new(&self.client, &GET_OAUTH_CLIENT).path(&client_id.into()),
        )
    }
    /// `PUT /api/v2/oauth/clients/{clientId}`
    ///
    /// Arguments:
    /// - `client_id`
    /// - `body`
    #[inline]
    pub fn put_oauth_client(
        &self,
        client_id: impl Into<String>,
        body: models::OAuthClientRequest,
    ) -> OAuthRequest<PutOauthClient> {
        let mut call = rt::Call::new(&self.client, &PUT_OAUTH_CLIENT)
            .path(&client_id.into());
        call.body_json(&body);
        OAuthRequest::new(call)
    }
    /// `DELETE /api/v2/oauth/clients/{clientId}`
    ///
    /// Arguments:
    /// - `client_id`
    #[inline]
    pub fn delete_oauth_client(
        &self,
        client_id: impl Into<String>,
    ) -> OAuthRequest<DeleteOauthClient> {
        OAuthRequest::new(
            rt::Call::new(&self.client, &DELETE_OAUTH_CLIENT).path(&client_id.into()),
        )
    }
    /// `POST /api/v2/oauth/clients/{clientId}/secret`
    ///
    /// Arguments:
    /// - `client_id`
    #[inline]
    pub fn post_oauth_client_secret(
        &self,
        client_id: impl Into<String>,
    ) -> OAuthRequest<PostOauthClientSecret> {
        OAuthRequest::new(
            rt::Call::new(&self.client, &POST_OAUTH_CLIENT_SECRET)
                .path(&client_id.into()),
        )
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
    ) -> OAuthRequest<PostOauthClientUsageQuery> {
        let mut call = rt::Call::new(&self.client, &POST_OAUTH_CLIENT_USAGE_QUERY)
            .path(&client_id.into());
        call.body_json(&body);
        OAuthRequest::new(call)
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
    ) -> OAuthRequest<GetOauthClientUsageQueryResult> {
        OAuthRequest::new(
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
    ) -> OAuthRequest<GetOauthClientUsageSummary> {
        OAuthRequest::new(
            rt::Call::new(&self.client, &GET_OAUTH_CLIENT_USAGE_SUMMARY)
                .path(&client_id.into()),
        )
    }
    /// `GET /api/v2/oauth/scopes`
    ///
    /// Optional, set on the request:
    /// - `accept_language`
    #[inline]
    pub fn get_oauth_scopes(&self) -> OAuthRequest<GetOauthScopes> {
        OAuthRequest::new(rt::Call::new(&self.client, &GET_OAUTH_SCOPES))
    }
    /// `GET /api/v2/oauth/scopes/{scopeId}`
    ///
    /// Arguments:
    /// - `scope_id`
    ///
    /// Optional, set on the request:
    /// - `accept_language`
    #[inline]
    pub fn get_oauth_scope(
        &self,
        scope_id: impl Into<String>,
    ) -> OAuthRequest<GetOauthScope> {
        OAuthRequest::new(
            rt::Call::new(&self.client, &GET_OAUTH_SCOPE).path(&scope_id.into()),
        )
    }
}
/// A request of [`OAuthApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `OAuthRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct OAuthRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> OAuthRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for OAuthRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for OAuthRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_OAUTH_AUTHORIZATIONS: rt::Operation = rt::Operation::new(
        "getOauthAuthorizations",
        rt::Method::Get,
        &["/api/v2/oauth/authorizations"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_oauth_authorizations`.
#[derive(Debug)]
pub enum GetOauthAuthorizations {}
impl rt::Endpoint for GetOauthAuthorizations {
    type Answer = models::OAuthAuthorizationListing;
}
impl OAuthRequest<GetOauthAuthorizations> {
    /// Sets `Accept-Language`.
    ///
    /// Default of the service: en-us
    #[inline]
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.call.header("Accept-Language", value.into());
        self
    }
}
static GET_OAUTH_AUTHORIZATION: rt::Operation = rt::Operation::new(
        "getOauthAuthorization",
        rt::Method::Get,
        &["/api/v2/oauth/authorizations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_oauth_authorization`.
#[derive(Debug)]
pub enum GetOauthAuthorization {}
impl rt::Endpoint for GetOauthAuthorization {
    type Answer = models::OAuthAuthorization;
}
impl OAuthRequest<GetOauthAuthorization> {
    /// Sets `Accept-Language`.
    ///
    /// Default of the service: en-us
    #[inline]
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.call.header("Accept-Language", value.into());
        self
    }
}
static GET_OAUTH_CLIENTS: rt::Operation = rt::Operation::new(
        "getOauthClients",
        rt::Method::Get,
        &["/api/v2/oauth/clients"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_oauth_clients`.
#[derive(Debug)]
pub enum GetOauthClients {}
impl rt::Endpoint for GetOauthClients {
    type Answer = models::OAuthClientEntityListing;
}
static POST_OAUTH_CLIENTS: rt::Operation = rt::Operation::new(
        "postOauthClients",
        rt::Method::Post,
        &["/api/v2/oauth/clients"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_oauth_clients`.
#[derive(Debug)]
pub enum PostOauthClients {}
impl rt::Endpoint for PostOauthClients {
    type Answer = models::OAuthClient;
}
static GET_OAUTH_CLIENT: rt::Operation = rt::Operation::new(
        "getOauthClient",
        rt::Method::Get,
        &["/api/v2/oauth/clients/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_oauth_client`.
#[derive(Debug)]
pub enum GetOauthClient {}
impl rt::Endpoint for GetOauthClient {
    type Answer = models::OAuthClient;
}
static PUT_OAUTH_CLIENT: rt::Operation = rt::Operation::new(
        "putOauthClient",
        rt::Method::Put,
        &["/api/v2/oauth/clients/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_oauth_client`.
#[derive(Debug)]
pub enum PutOauthClient {}
impl rt::Endpoint for PutOauthClient {
    type Answer = models::OAuthClient;
}
static DELETE_OAUTH_CLIENT: rt::Operation = rt::Operation::new(
        "deleteOauthClient",
        rt::Method::Delete,
        &["/api/v2/oauth/clients/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_oauth_client`.
#[derive(Debug)]
pub enum DeleteOauthClient {}
impl rt::Endpoint for DeleteOauthClient {
    type Answer = ();
}
static POST_OAUTH_CLIENT_SECRET: rt::Operation = rt::Operation::new(
        "postOauthClientSecret",
        rt::Method::Post,
        &["/api/v2/oauth/clients/", "/secret"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_oauth_client_secret`.
#[derive(Debug)]
pub enum PostOauthClientSecret {}
impl rt::Endpoint for PostOauthClientSecret {
    type Answer = models::OAuthClient;
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
impl OAuthRequest<GetOauthClientUsageSummary> {
    /// Sets `days`.
    ///
    /// Default of the service: 7
    #[inline]
    pub fn days(mut self, value: impl Into<String>) -> Self {
        self.call.query("days", value.into());
        self
    }
}
static GET_OAUTH_SCOPES: rt::Operation = rt::Operation::new(
        "getOauthScopes",
        rt::Method::Get,
        &["/api/v2/oauth/scopes"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_oauth_scopes`.
#[derive(Debug)]
pub enum GetOauthScopes {}
impl rt::Endpoint for GetOauthScopes {
    type Answer = models::OAuthScopeListing;
}
impl OAuthRequest<GetOauthScopes> {
    /// Sets `Accept-Language`.
    ///
    /// Default of the service: en-us
    #[inline]
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.call.header("Accept-Language", value.into());
        self
    }
}
static GET_OAUTH_SCOPE: rt::Operation = rt::Operation::new(
        "getOauthScope",
        rt::Method::Get,
        &["/api/v2/oauth/scopes/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_oauth_scope`.
#[derive(Debug)]
pub enum GetOauthScope {}
impl rt::Endpoint for GetOauthScope {
    type Answer = models::OAuthScope;
}
impl OAuthRequest<GetOauthScope> {
    /// Sets `Accept-Language`.
    ///
    /// Default of the service: en-us
    #[inline]
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.call.header("Accept-Language", value.into());
        self
    }
}
