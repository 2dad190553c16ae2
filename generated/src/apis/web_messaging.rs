// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of WebMessaging.
#[derive(Clone, Debug)]
pub struct WebMessagingApi {
    client: rt::Client,
}
impl WebMessagingApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `POST /api/v2/webmessaging/deployments/{deploymentId}/pushdevices/{tokenId}`
    ///
    /// Sent without credentials.
    ///
    /// Arguments:
    /// - `deployment_id`
    /// - `token_id`
    /// - `body`
    #[inline]
    pub fn post_webmessaging_deployment_pushdevice(
        &self,
        deployment_id: impl Into<String>,
        token_id: impl Into<String>,
        body: models::PushDeviceInsertRequest,
    ) -> WebMessagingRequest<PostWebmessagingDeploymentPushdevice> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WEBMESSAGING_DEPLOYMENT_PUSHDEVICE,
            )
            .path(&deployment_id.into())
            .path(&token_id.into());
        call.body_json(&body);
        WebMessagingRequest::new(call)
    }
    /// `DELETE /api/v2/webmessaging/deployments/{deploymentId}/pushdevices/{tokenId}`
    ///
    /// Sent without credentials.
    ///
    /// Arguments:
    /// - `deployment_id`
    /// - `token_id`
    #[inline]
    pub fn delete_webmessaging_deployment_pushdevice(
        &self,
        deployment_id: impl Into<String>,
        token_id: impl Into<String>,
    ) -> WebMessagingRequest<DeleteWebmessagingDeploymentPushdevice> {
        WebMessagingRequest::new(
            rt::Call::new(&self.client, &DELETE_WEBMESSAGING_DEPLOYMENT_PUSHDEVICE)
                .path(&deployment_id.into())
                .path(&token_id.into()),
        )
    }
    /// `PATCH /api/v2/webmessaging/deployments/{deploymentId}/pushdevices/{tokenId}`
    ///
    /// Sent without credentials.
    ///
    /// Arguments:
    /// - `deployment_id`
    /// - `token_id`
    /// - `body`
    #[inline]
    pub fn patch_webmessaging_deployment_pushdevice(
        &self,
        deployment_id: impl Into<String>,
        token_id: impl Into<String>,
        body: models::PushDeviceUpdateRequest,
    ) -> WebMessagingRequest<PatchWebmessagingDeploymentPushdevice> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WEBMESSAGING_DEPLOYMENT_PUSHDEVICE,
            )
            .path(&deployment_id.into())
            .path(&token_id.into());
        call.body_json(&body);
        WebMessagingRequest::new(call)
    }
    /// `GET /api/v2/webmessaging/messages`
    ///
    /// Sent without credentials.
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_webmessaging_messages(
        &self,
    ) -> WebMessagingRequest<GetWebmessagingMessages> {
        WebMessagingRequest::new(rt::Call::new(&self.client, &GET_WEBMESSAGING_MESSAGES))
    }
}
/// A request of [`WebMessagingApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `WebMessagingRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct WebMessagingRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> WebMessagingRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for WebMessagingRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for WebMessagingRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static POST_WEBMESSAGING_DEPLOYMENT_PUSHDEVICE: rt::Operation = rt::Operation::new(
        "postWebmessagingDeploymentPushdevice",
        rt::Method::Post,
        &["/api/v2/webmessaging/deployments/", "/pushdevices/", ""],
    )
    .accept("application/json")
    .content_type("application/json");
/// Marks the requests of `post_webmessaging_deployment_pushdevice`.
#[derive(Debug)]
pub enum PostWebmessagingDeploymentPushdevice {}
impl rt::Endpoint for PostWebmessagingDeploymentPushdevice {
    type Answer = ();
}
static DELETE_WEBMESSAGING_DEPLOYMENT_PUSHDEVICE: rt::Operation = rt::Operation::new(
        "deleteWebmessagingDeploymentPushdevice",
        rt::Method::Delete,
        &["/api/v2/webmessaging/deployments/", "/pushdevices/", ""],
    )
    .accept("application/json");
/// Marks the requests of `delete_webmessaging_deployment_pushdevice`.
#[derive(Debug)]
pub enum DeleteWebmessagingDeploymentPushdevice {}
impl rt::Endpoint for DeleteWebmessagingDeploymentPushdevice {
    type Answer = ();
}
static PATCH_WEBMESSAGING_DEPLOYMENT_PUSHDEVICE: rt::Operation = rt::Operation::new(
        "patchWebmessagingDeploymentPushdevice",
        rt::Method::Patch,
        &["/api/v2/webmessaging/deployments/", "/pushdevices/", ""],
    )
    .accept("application/json")
    .content_type("application/json");
/// Marks the requests of `patch_webmessaging_deployment_pushdevice`.
#[derive(Debug)]
pub enum PatchWebmessagingDeploymentPushdevice {}
impl rt::Endpoint for PatchWebmessagingDeploymentPushdevice {
    type Answer = ();
}
static GET_WEBMESSAGING_MESSAGES: rt::Operation = rt::Operation::new(
        "getWebmessagingMessages",
        rt::Method::Get,
        &["/api/v2/webmessaging/messages"],
    )
    .accept("application/json");
/// Marks the requests of `get_webmessaging_messages`.
#[derive(Debug)]
pub enum GetWebmessagingMessages {}
impl rt::Endpoint for GetWebmessagingMessages {
    type Answer = models::WebMessagingMessageEntityList;
}
impl WebMessagingRequest<GetWebmessagingMessages> {
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
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
