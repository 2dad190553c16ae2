// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Utilities.
#[derive(Clone, Debug)]
pub struct UtilitiesApi {
    client: rt::Client,
}
impl UtilitiesApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `POST /api/v2/certificate/details`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_certificate_details(
        &self,
        body: models::Certificate,
    ) -> UtilitiesRequest<PostCertificateDetails> {
        let mut call = rt::Call::new(&self.client, &POST_CERTIFICATE_DETAILS);
        call.body_json(&body);
        UtilitiesRequest::new(call)
    }
    /// `GET /api/v2/date`
    #[inline]
    pub fn get_date(&self) -> UtilitiesRequest<GetDate> {
        UtilitiesRequest::new(rt::Call::new(&self.client, &GET_DATE))
    }
    /// `GET /api/v2/ipranges`
    #[inline]
    pub fn get_ipranges(&self) -> UtilitiesRequest<GetIpranges> {
        UtilitiesRequest::new(rt::Call::new(&self.client, &GET_IPRANGES))
    }
    /// `GET /api/v2/timezones`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_timezones(&self) -> UtilitiesRequest<GetTimezones> {
        UtilitiesRequest::new(rt::Call::new(&self.client, &GET_TIMEZONES))
    }
}
/// A request of [`UtilitiesApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `UtilitiesRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct UtilitiesRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> UtilitiesRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for UtilitiesRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for UtilitiesRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static POST_CERTIFICATE_DETAILS: rt::Operation = rt::Operation::new(
        "postCertificateDetails",
        rt::Method::Post,
        &["/api/v2/certificate/details"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_certificate_details`.
#[derive(Debug)]
pub enum PostCertificateDetails {}
impl rt::Endpoint for PostCertificateDetails {
    type Answer = models::ParsedCertificate;
}
static GET_DATE: rt::Operation = rt::Operation::new(
        "getDate",
        rt::Method::Get,
        &["/api/v2/date"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_date`.
#[derive(Debug)]
pub enum GetDate {}
impl rt::Endpoint for GetDate {
    type Answer = models::ServerDate;
}
static GET_IPRANGES: rt::Operation = rt::Operation::new(
        "getIpranges",
        rt::Method::Get,
        &["/api/v2/ipranges"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_ipranges`.
#[derive(Debug)]
pub enum GetIpranges {}
impl rt::Endpoint for GetIpranges {
    type Answer = models::IpAddressRangeListing;
}
static GET_TIMEZONES: rt::Operation = rt::Operation::new(
        "getTimezones",
        rt::Method::Get,
        &["/api/v2/timezones"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_timezones`.
#[derive(Debug)]
pub enum GetTimezones {}
impl rt::Endpoint for GetTimezones {
    type Answer = models::TimeZoneEntityListing;
}
impl UtilitiesRequest<GetTimezones> {
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
