// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Tokens.
#[derive(Clone, Debug)]
pub struct TokensApi {
    client: rt::Client,
}
impl TokensApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/tokens/me`
    ///
    /// Optional, set on the request:
    /// - `preserve_idle_ttl`
    #[inline]
    pub fn get_tokens_me(&self) -> TokensRequest<GetTokensMe> {
        TokensRequest::new(rt::Call::new(&self.client, &GET_TOKENS_ME))
    }
    /// `DELETE /api/v2/tokens/me`
    #[inline]
    pub fn delete_tokens_me(&self) -> TokensRequest<DeleteTokensMe> {
        TokensRequest::new(rt::Call::new(&self.client, &DELETE_TOKENS_ME))
    }
    /// `HEAD /api/v2/tokens/me`
    #[inline]
    pub fn head_tokens_me(&self) -> TokensRequest<HeadTokensMe> {
        TokensRequest::new(rt::Call::new(&self.client, &HEAD_TOKENS_ME))
    }
    /// `GET /api/v2/tokens/timeout`
    #[inline]
    pub fn get_tokens_timeout(&self) -> TokensRequest<GetTokensTimeout> {
        TokensRequest::new(rt::Call::new(&self.client, &GET_TOKENS_TIMEOUT))
    }
    /// `PUT /api/v2/tokens/timeout`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn put_tokens_timeout(&self) -> TokensRequest<PutTokensTimeout> {
        TokensRequest::new(rt::Call::new(&self.client, &PUT_TOKENS_TIMEOUT))
    }
    /// `DELETE /api/v2/tokens/{userId}`
    ///
    /// Arguments:
    /// - `user_id`
    #[inline]
    pub fn delete_token(
        &self,
        user_id: impl Into<String>,
    ) -> TokensRequest<DeleteToken> {
        TokensRequest::new(
            rt::Call::new(&self.client, &DELETE_TOKEN).path(&user_id.into()),
        )
    }
}
/// A request of [`TokensApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `TokensRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct TokensRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> TokensRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for TokensRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for TokensRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_TOKENS_ME: rt::Operation = rt::Operation::new(
        "getTokensMe",
        rt::Method::Get,
        &["/api/v2/tokens/me"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_tokens_me`.
#[derive(Debug)]
pub enum GetTokensMe {}
impl rt::Endpoint for GetTokensMe {
    type Answer = models::TokenInfo;
}
impl TokensRequest<GetTokensMe> {
    /// Sets `preserveIdleTTL`.
    #[inline]
    pub fn preserve_idle_ttl(mut self, value: bool) -> Self {
        self.call.query("preserveIdleTTL", value.to_string());
        self
    }
}
static DELETE_TOKENS_ME: rt::Operation = rt::Operation::new(
        "deleteTokensMe",
        rt::Method::Delete,
        &["/api/v2/tokens/me"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_tokens_me`.
#[derive(Debug)]
pub enum DeleteTokensMe {}
impl rt::Endpoint for DeleteTokensMe {
    type Answer = ();
}
static HEAD_TOKENS_ME: rt::Operation = rt::Operation::new(
        "headTokensMe",
        rt::Method::Head,
        &["/api/v2/tokens/me"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `head_tokens_me`.
#[derive(Debug)]
pub enum HeadTokensMe {}
impl rt::Endpoint for HeadTokensMe {
    type Answer = ();
}
static GET_TOKENS_TIMEOUT: rt::Operation = rt::Operation::new(
        "getTokensTimeout",
        rt::Method::Get,
        &["/api/v2/tokens/timeout"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_tokens_timeout`.
#[derive(Debug)]
pub enum GetTokensTimeout {}
impl rt::Endpoint for GetTokensTimeout {
    type Answer = models::IdleTokenTimeout;
}
static PUT_TOKENS_TIMEOUT: rt::Operation = rt::Operation::new(
        "putTokensTimeout",
        rt::Method::Put,
        &["/api/v2/tokens/timeout"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_tokens_timeout`.
#[derive(Debug)]
pub enum PutTokensTimeout {}
impl rt::Endpoint for PutTokensTimeout {
    type Answer = models::IdleTokenTimeout;
}
impl TokensRequest<PutTokensTimeout> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::IdleTokenTimeout) -> Self {
        self.call.body_json(&value);
        self
    }
}
static DELETE_TOKEN: rt::Operation = rt::Operation::new(
        "deleteToken",
        rt::Method::Delete,
        &["/api/v2/tokens/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_token`.
#[derive(Debug)]
pub enum DeleteToken {}
impl rt::Endpoint for DeleteToken {
    type Answer = ();
}
