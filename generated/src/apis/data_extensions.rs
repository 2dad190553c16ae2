// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Data Extensions.
#[derive(Clone, Debug)]
pub struct DataExtensionsApi {
    client: rt::Client,
}
impl DataExtensionsApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/dataextensions/coretypes`
    #[inline]
    pub fn get_dataextensions_coretypes(
        &self,
    ) -> DataExtensionsRequest<GetDataextensionsCoretypes> {
        DataExtensionsRequest::new(
            rt::Call::new(&self.client, &GET_DATAEXTENSIONS_CORETYPES),
        )
    }
    /// `GET /api/v2/dataextensions/coretypes/{coretypeName}`
    ///
    /// Arguments:
    /// - `coretype_name`
    #[inline]
    pub fn get_dataextensions_coretype(
        &self,
        coretype_name: impl Into<String>,
    ) -> DataExtensionsRequest<GetDataextensionsCoretype> {
        DataExtensionsRequest::new(
            rt::Call::new(&self.client, &GET_DATAEXTENSIONS_CORETYPE)
                .path(&coretype_name.into()),
        )
    }
    /// `GET /api/v2/dataextensions/limits`
    #[inline]
    pub fn get_dataextensions_limits(
        &self,
    ) -> DataExtensionsRequest<GetDataextensionsLimits> {
        DataExtensionsRequest::new(
            rt::Call::new(&self.client, &GET_DATAEXTENSIONS_LIMITS),
        )
    }
}
/// A request of [`DataExtensionsApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `DataExtensionsRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct DataExtensionsRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> DataExtensionsRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for DataExtensionsRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for DataExtensionsRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_DATAEXTENSIONS_CORETYPES: rt::Operation = rt::Operation::new(
        "getDataextensionsCoretypes",
        rt::Method::Get,
        &["/api/v2/dataextensions/coretypes"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_dataextensions_coretypes`.
#[derive(Debug)]
pub enum GetDataextensionsCoretypes {}
impl rt::Endpoint for GetDataextensionsCoretypes {
    type Answer = models::CoretypeListing;
}
static GET_DATAEXTENSIONS_CORETYPE: rt::Operation = rt::Operation::new(
        "getDataextensionsCoretype",
        rt::Method::Get,
        &["/api/v2/dataextensions/coretypes/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_dataextensions_coretype`.
#[derive(Debug)]
pub enum GetDataextensionsCoretype {}
impl rt::Endpoint for GetDataextensionsCoretype {
    type Answer = models::Coretype;
}
static GET_DATAEXTENSIONS_LIMITS: rt::Operation = rt::Operation::new(
        "getDataextensionsLimits",
        rt::Method::Get,
        &["/api/v2/dataextensions/limits"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_dataextensions_limits`.
#[derive(Debug)]
pub enum GetDataextensionsLimits {}
impl rt::Endpoint for GetDataextensionsLimits {
    type Answer = models::SchemaQuantityLimits;
}
