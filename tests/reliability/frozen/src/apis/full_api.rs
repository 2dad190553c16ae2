// Frozen: written by an earlier generator, never again. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of full.
#[derive(Clone, Debug)]
pub struct FullApi {
    client: rt::Client,
}
impl FullApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// Gets a thing
    ///
    /// `GET /base/things/{thingId}`
    ///
    /// Permissions, any of: `thing:view`, `thing:edit`.
    ///
    /// Arguments:
    /// - `thing_id`
    /// - `did_pool_id`
    ///
    /// Optional, set on the request:
    /// - `expand`: One of: a, b.
    /// - `send_2`
    /// - `if_match`
    ///
    /// Answers:
    /// - 200: ok
    /// - 202: later
    #[deprecated]
    #[inline]
    pub fn get_thing(
        &self,
        thing_id: impl Into<String>,
        did_pool_id: i64,
    ) -> FullRequest<GetThing> {
        let mut call = rt::Call::new(&self.client, &GET_THING).path(&thing_id.into());
        call.query("didPool.id", did_pool_id.to_string());
        FullRequest::new(call)
    }
}
/// A request of [`FullApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `FullRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct FullRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> FullRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for FullRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for FullRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_THING: rt::Operation = rt::Operation::new(
        "getThing",
        rt::Method::Get,
        &["/base/things/", ""],
    )
    .accept("application/json")
    .security(&["Token"]);
/// Marks the requests of `get_thing`.
#[derive(Debug)]
pub enum GetThing {}
impl rt::Endpoint for GetThing {
    type Answer = models::Thing;
}
impl FullRequest<GetThing> {
    /// Sets `expand`.
    ///
    /// One of: a, b
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
    /// Sets `send`.
    #[inline]
    pub fn send_2(mut self, value: bool) -> Self {
        self.call.query("send", value.to_string());
        self
    }
    /// Sets `If-Match`.
    #[inline]
    pub fn if_match(mut self, value: impl Into<String>) -> Self {
        self.call.header("If-Match", value.into());
        self
    }
}
