// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Downloads.
#[derive(Clone, Debug)]
pub struct DownloadsApi {
    client: rt::Client,
}
impl DownloadsApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/downloads/{downloadId}`
    ///
    /// Arguments:
    /// - `download_id`
    ///
    /// Optional, set on the request:
    /// - `content_disposition`
    /// - `issue_redirect`
    /// - `redirect_to_auth`
    #[inline]
    pub fn get_download(
        &self,
        download_id: impl Into<String>,
    ) -> DownloadsRequest<GetDownload> {
        DownloadsRequest::new(
            rt::Call::new(&self.client, &GET_DOWNLOAD).path(&download_id.into()),
        )
    }
}
/// A request of [`DownloadsApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `DownloadsRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct DownloadsRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> DownloadsRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for DownloadsRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for DownloadsRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_DOWNLOAD: rt::Operation = rt::Operation::new(
        "getDownload",
        rt::Method::Get,
        &["/api/v2/downloads/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_download`.
#[derive(Debug)]
pub enum GetDownload {}
impl rt::Endpoint for GetDownload {
    type Answer = models::UrlResponse;
}
impl DownloadsRequest<GetDownload> {
    /// Sets `contentDisposition`.
    #[inline]
    pub fn content_disposition(mut self, value: impl Into<String>) -> Self {
        self.call.query("contentDisposition", value.into());
        self
    }
    /// Sets `issueRedirect`.
    ///
    /// Default of the service: true
    #[inline]
    pub fn issue_redirect(mut self, value: bool) -> Self {
        self.call.query("issueRedirect", value.to_string());
        self
    }
    /// Sets `redirectToAuth`.
    ///
    /// Default of the service: true
    #[inline]
    pub fn redirect_to_auth(mut self, value: bool) -> Self {
        self.call.query("redirectToAuth", value.to_string());
        self
    }
}
