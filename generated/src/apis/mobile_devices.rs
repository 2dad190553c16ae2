// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Mobile Devices.
#[derive(Clone, Debug)]
pub struct MobileDevicesApi {
    client: rt::Client,
}
impl MobileDevicesApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/mobiledevices`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    /// - `sort_order`
    #[deprecated]
    #[inline]
    pub fn get_mobiledevices(&self) -> MobileDevicesRequest<GetMobiledevices> {
        MobileDevicesRequest::new(rt::Call::new(&self.client, &GET_MOBILEDEVICES))
    }
    /// `POST /api/v2/mobiledevices`
    ///
    /// Arguments:
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn post_mobiledevices(
        &self,
        body: models::UserDevice,
    ) -> MobileDevicesRequest<PostMobiledevices> {
        let mut call = rt::Call::new(&self.client, &POST_MOBILEDEVICES);
        call.body_json(&body);
        MobileDevicesRequest::new(call)
    }
    /// `GET /api/v2/mobiledevices/{deviceId}`
    ///
    /// Arguments:
    /// - `device_id`
    #[deprecated]
    #[inline]
    pub fn get_mobiledevice(
        &self,
        device_id: impl Into<String>,
    ) -> MobileDevicesRequest<GetMobiledevice> {
        MobileDevicesRequest::new(
            rt::Call::new(&self.client, &GET_MOBILEDEVICE).path(&device_id.into()),
        )
    }
    /// `PUT /api/v2/mobiledevices/{deviceId}`
    ///
    /// Arguments:
    /// - `device_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn put_mobiledevice(
        &self,
        device_id: impl Into<String>,
    ) -> MobileDevicesRequest<PutMobiledevice> {
        MobileDevicesRequest::new(
            rt::Call::new(&self.client, &PUT_MOBILEDEVICE).path(&device_id.into()),
        )
    }
    /// `DELETE /api/v2/mobiledevices/{deviceId}`
    ///
    /// Arguments:
    /// - `device_id`
    #[deprecated]
    #[inline]
    pub fn delete_mobiledevice(
        &self,
        device_id: impl Into<String>,
    ) -> MobileDevicesRequest<DeleteMobiledevice> {
        MobileDevicesRequest::new(
            rt::Call::new(&self.client, &DELETE_MOBILEDEVICE).path(&device_id.into()),
        )
    }
}
/// A request of [`MobileDevicesApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `MobileDevicesRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct MobileDevicesRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> MobileDevicesRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for MobileDevicesRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for MobileDevicesRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_MOBILEDEVICES: rt::Operation = rt::Operation::new(
        "getMobiledevices",
        rt::Method::Get,
        &["/api/v2/mobiledevices"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_mobiledevices`.
#[derive(Debug)]
pub enum GetMobiledevices {}
impl rt::Endpoint for GetMobiledevices {
    type Answer = models::DirectoryUserDevicesListing;
}
impl MobileDevicesRequest<GetMobiledevices> {
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
    /// Sets `sortOrder`.
    ///
    /// Default of the service: ascending
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_MOBILEDEVICES: rt::Operation = rt::Operation::new(
        "postMobiledevices",
        rt::Method::Post,
        &["/api/v2/mobiledevices"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_mobiledevices`.
#[derive(Debug)]
pub enum PostMobiledevices {}
impl rt::Endpoint for PostMobiledevices {
    type Answer = models::UserDevice;
}
static GET_MOBILEDEVICE: rt::Operation = rt::Operation::new(
        "getMobiledevice",
        rt::Method::Get,
        &["/api/v2/mobiledevices/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_mobiledevice`.
#[derive(Debug)]
pub enum GetMobiledevice {}
impl rt::Endpoint for GetMobiledevice {
    type Answer = models::UserDevice;
}
static PUT_MOBILEDEVICE: rt::Operation = rt::Operation::new(
        "putMobiledevice",
        rt::Method::Put,
        &["/api/v2/mobiledevices/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_mobiledevice`.
#[derive(Debug)]
pub enum PutMobiledevice {}
impl rt::Endpoint for PutMobiledevice {
    type Answer = models::UserDevice;
}
impl MobileDevicesRequest<PutMobiledevice> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::UserDevice) -> Self {
        self.call.body_json(&value);
        self
    }
}
static DELETE_MOBILEDEVICE: rt::Operation = rt::Operation::new(
        "deleteMobiledevice",
        rt::Method::Delete,
        &["/api/v2/mobiledevices/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_mobiledevice`.
#[derive(Debug)]
pub enum DeleteMobiledevice {}
impl rt::Endpoint for DeleteMobiledevice {
    type Answer = ();
}
