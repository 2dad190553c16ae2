// Frozen: written by an earlier generator, never again. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of OAuth.
///
/// Clients, see \<<https://example.com>\> \& \[more\]
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
    ) -> OAuthRequest<GetThing> {
        let mut call = rt::Call::new(&self.client, &GET_THING).path(&thing_id.into());
        call.query("didPool.id", did_pool_id.to_string());
        OAuthRequest::new(call)
    }
    /// `PATCH /base/things/{thingId}`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `thing_id`
    /// - `thing`
    ///
    /// Answers:
    /// - 204: done
    #[inline]
    pub fn patch_thing(
        &self,
        thing_id: impl Into<String>,
        thing: models::Thing,
    ) -> OAuthRequest<PatchThing> {
        let mut call = rt::Call::new(&self.client, &PATCH_THING).path(&thing_id.into());
        call.body_json(&thing);
        OAuthRequest::new(call)
    }
    /// `POST /base/things/{thingId}/image`
    ///
    /// Sent without credentials.
    ///
    /// Arguments:
    /// - `thing_id`
    /// - `file`
    ///
    /// Optional, set on the request:
    /// - `note`
    ///
    /// Answers:
    /// - 200: ok
    #[inline]
    pub fn upload_image(
        &self,
        thing_id: i64,
        file: rt::FilePart,
    ) -> OAuthRequest<UploadImage> {
        let mut call = rt::Call::new(&self.client, &UPLOAD_IMAGE)
            .path(&thing_id.to_string());
        call.file("file", file);
        OAuthRequest::new(call)
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
impl OAuthRequest<GetThing> {
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
static PATCH_THING: rt::Operation = rt::Operation::new(
        "patchThing",
        rt::Method::Patch,
        &["/base/things/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["Token"]);
/// Marks the requests of `patch_thing`.
#[derive(Debug)]
pub enum PatchThing {}
impl rt::Endpoint for PatchThing {
    type Answer = ();
}
static UPLOAD_IMAGE: rt::Operation = rt::Operation::new(
        "uploadImage",
        rt::Method::Post,
        &["/base/things/", "/image"],
    )
    .accept("text/plain")
    .form(rt::FormKind::Multipart);
/// Marks the requests of `upload_image`.
#[derive(Debug)]
pub enum UploadImage {}
impl rt::Endpoint for UploadImage {
    type Answer = String;
}
impl OAuthRequest<UploadImage> {
    /// Sets `note`.
    #[inline]
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.call.form("note", value.into());
        self
    }
}
