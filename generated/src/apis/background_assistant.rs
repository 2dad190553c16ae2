// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Background Assistant.
#[derive(Clone, Debug)]
pub struct BackgroundAssistantApi {
    client: rt::Client,
}
impl BackgroundAssistantApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `POST /api/v2/backgroundassistant/token`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_backgroundassistant_token(
        &self,
    ) -> BackgroundAssistantRequest<PostBackgroundassistantToken> {
        BackgroundAssistantRequest::new(
            rt::Call::new(&self.client, &POST_BACKGROUNDASSISTANT_TOKEN),
        )
    }
    /// `POST /api/v2/screenrecording/token`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_screenrecording_token(
        &self,
    ) -> BackgroundAssistantRequest<PostScreenrecordingToken> {
        BackgroundAssistantRequest::new(
            rt::Call::new(&self.client, &POST_SCREENRECORDING_TOKEN),
        )
    }
}
/// A request of [`BackgroundAssistantApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `BackgroundAssistantRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct BackgroundAssistantRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> BackgroundAssistantRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for BackgroundAssistantRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for BackgroundAssistantRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static POST_BACKGROUNDASSISTANT_TOKEN: rt::Operation = rt::Operation::new(
        "postBackgroundassistantToken",
        rt::Method::Post,
        &["/api/v2/backgroundassistant/token"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_backgroundassistant_token`.
#[derive(Debug)]
pub enum PostBackgroundassistantToken {}
impl rt::Endpoint for PostBackgroundassistantToken {
    type Answer = models::SignedData;
}
impl BackgroundAssistantRequest<PostBackgroundassistantToken> {
    /// Sets the body.
    #[inline]
    pub fn body(
        mut self,
        value: models::BackgroundAssistantUserAuthenticatedInfo,
    ) -> Self {
        self.call.body_json(&value);
        self
    }
}
static POST_SCREENRECORDING_TOKEN: rt::Operation = rt::Operation::new(
        "postScreenrecordingToken",
        rt::Method::Post,
        &["/api/v2/screenrecording/token"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_screenrecording_token`.
#[derive(Debug)]
pub enum PostScreenrecordingToken {}
impl rt::Endpoint for PostScreenrecordingToken {
    type Answer = models::SignedData;
}
impl BackgroundAssistantRequest<PostScreenrecordingToken> {
    /// Sets the body.
    #[inline]
    pub fn body(
        mut self,
        value: models::BackgroundAssistantUserAuthenticatedInfo,
    ) -> Self {
        self.call.body_json(&value);
        self
    }
}
