// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Suggest.
#[derive(Clone, Debug)]
pub struct SuggestApi {
    client: rt::Client,
}
impl SuggestApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/search`
    ///
    /// Arguments:
    /// - `q64`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `profile`
    #[inline]
    pub fn get_search(&self, q64: impl Into<String>) -> SuggestRequest<GetSearch> {
        let mut call = rt::Call::new(&self.client, &GET_SEARCH);
        call.query("q64", q64.into());
        SuggestRequest::new(call)
    }
    /// `POST /api/v2/search`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `profile`
    #[inline]
    pub fn post_search(
        &self,
        body: models::SearchRequest,
    ) -> SuggestRequest<PostSearch> {
        let mut call = rt::Call::new(&self.client, &POST_SEARCH);
        call.body_json(&body);
        SuggestRequest::new(call)
    }
    /// `GET /api/v2/search/suggest`
    ///
    /// Arguments:
    /// - `q64`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `profile`
    #[inline]
    pub fn get_search_suggest(
        &self,
        q64: impl Into<String>,
    ) -> SuggestRequest<GetSearchSuggest> {
        let mut call = rt::Call::new(&self.client, &GET_SEARCH_SUGGEST);
        call.query("q64", q64.into());
        SuggestRequest::new(call)
    }
    /// `POST /api/v2/search/suggest`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `profile`
    #[inline]
    pub fn post_search_suggest(
        &self,
        body: models::SuggestSearchRequest,
    ) -> SuggestRequest<PostSearchSuggest> {
        let mut call = rt::Call::new(&self.client, &POST_SEARCH_SUGGEST);
        call.body_json(&body);
        SuggestRequest::new(call)
    }
}
/// A request of [`SuggestApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `SuggestRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct SuggestRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> SuggestRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for SuggestRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for SuggestRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_SEARCH: rt::Operation = rt::Operation::new(
        "getSearch",
        rt::Method::Get,
        &["/api/v2/search"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_search`.
#[derive(Debug)]
pub enum GetSearch {}
impl rt::Endpoint for GetSearch {
    type Answer = models::JsonNodeSearchResponse;
}
impl SuggestRequest<GetSearch> {
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
    /// Sets `profile`.
    ///
    /// Default of the service: true
    #[inline]
    pub fn profile(mut self, value: bool) -> Self {
        self.call.query("profile", value.to_string());
        self
    }
}
static POST_SEARCH: rt::Operation = rt::Operation::new(
        "postSearch",
        rt::Method::Post,
        &["/api/v2/search"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_search`.
#[derive(Debug)]
pub enum PostSearch {}
impl rt::Endpoint for PostSearch {
    type Answer = models::JsonNodeSearchResponse;
}
impl SuggestRequest<PostSearch> {
    /// Sets `profile`.
    ///
    /// Default of the service: true
    #[inline]
    pub fn profile(mut self, value: bool) -> Self {
        self.call.query("profile", value.to_string());
        self
    }
}
static GET_SEARCH_SUGGEST: rt::Operation = rt::Operation::new(
        "getSearchSuggest",
        rt::Method::Get,
        &["/api/v2/search/suggest"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_search_suggest`.
#[derive(Debug)]
pub enum GetSearchSuggest {}
impl rt::Endpoint for GetSearchSuggest {
    type Answer = models::JsonNodeSearchResponse;
}
impl SuggestRequest<GetSearchSuggest> {
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
    /// Sets `profile`.
    ///
    /// Default of the service: true
    #[inline]
    pub fn profile(mut self, value: bool) -> Self {
        self.call.query("profile", value.to_string());
        self
    }
}
static POST_SEARCH_SUGGEST: rt::Operation = rt::Operation::new(
        "postSearchSuggest",
        rt::Method::Post,
        &["/api/v2/search/suggest"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_search_suggest`.
#[derive(Debug)]
pub enum PostSearchSuggest {}
impl rt::Endpoint for PostSearchSuggest {
    type Answer = models::JsonNodeSearchResponse;
}
impl SuggestRequest<PostSearchSuggest> {
    /// Sets `profile`.
    ///
    /// Default of the service: true
    #[inline]
    pub fn profile(mut self, value: bool) -> Self {
        self.call.query("profile", value.to_string());
        self
    }
}
