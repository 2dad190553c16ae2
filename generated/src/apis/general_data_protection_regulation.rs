// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of General Data Protection Regulation.
#[derive(Clone, Debug)]
pub struct GeneralDataProtectionRegulationApi {
    client: rt::Client,
}
impl GeneralDataProtectionRegulationApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/gdpr/requests`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_gdpr_requests(
        &self,
    ) -> GeneralDataProtectionRegulationRequest<GetGdprRequests> {
        GeneralDataProtectionRegulationRequest::new(
            rt::Call::new(&self.client, &GET_GDPR_REQUESTS),
        )
    }
    /// `POST /api/v2/gdpr/requests`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `delete_confirmed`
    #[inline]
    pub fn post_gdpr_requests(
        &self,
        body: models::GDPRRequest,
    ) -> GeneralDataProtectionRegulationRequest<PostGdprRequests> {
        let mut call = rt::Call::new(&self.client, &POST_GDPR_REQUESTS);
        call.body_json(&body);
        GeneralDataProtectionRegulationRequest::new(call)
    }
    /// `GET /api/v2/gdpr/requests/{requestId}`
    ///
    /// Arguments:
    /// - `request_id`
    #[inline]
    pub fn get_gdpr_request(
        &self,
        request_id: impl Into<String>,
    ) -> GeneralDataProtectionRegulationRequest<GetGdprRequest> {
        GeneralDataProtectionRegulationRequest::new(
            rt::Call::new(&self.client, &GET_GDPR_REQUEST).path(&request_id.into()),
        )
    }
    /// `GET /api/v2/gdpr/subjects`
    ///
    /// Arguments:
    /// - `search_type`
    /// - `search_value`
    #[inline]
    pub fn get_gdpr_subjects(
        &self,
        search_type: impl Into<String>,
        search_value: impl Into<String>,
    ) -> GeneralDataProtectionRegulationRequest<GetGdprSubjects> {
        let mut call = rt::Call::new(&self.client, &GET_GDPR_SUBJECTS);
        call.query("searchType", search_type.into());
        call.query("searchValue", search_value.into());
        GeneralDataProtectionRegulationRequest::new(call)
    }
}
/// A request of [`GeneralDataProtectionRegulationApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `GeneralDataProtectionRegulationRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct GeneralDataProtectionRegulationRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> GeneralDataProtectionRegulationRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for GeneralDataProtectionRegulationRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for GeneralDataProtectionRegulationRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_GDPR_REQUESTS: rt::Operation = rt::Operation::new(
        "getGdprRequests",
        rt::Method::Get,
        &["/api/v2/gdpr/requests"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gdpr_requests`.
#[derive(Debug)]
pub enum GetGdprRequests {}
impl rt::Endpoint for GetGdprRequests {
    type Answer = models::GDPRRequestEntityListing;
}
impl GeneralDataProtectionRegulationRequest<GetGdprRequests> {
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
static POST_GDPR_REQUESTS: rt::Operation = rt::Operation::new(
        "postGdprRequests",
        rt::Method::Post,
        &["/api/v2/gdpr/requests"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_gdpr_requests`.
#[derive(Debug)]
pub enum PostGdprRequests {}
impl rt::Endpoint for PostGdprRequests {
    type Answer = models::GDPRRequest;
}
impl GeneralDataProtectionRegulationRequest<PostGdprRequests> {
    /// Sets `deleteConfirmed`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn delete_confirmed(mut self, value: bool) -> Self {
        self.call.query("deleteConfirmed", value.to_string());
        self
    }
}
static GET_GDPR_REQUEST: rt::Operation = rt::Operation::new(
        "getGdprRequest",
        rt::Method::Get,
        &["/api/v2/gdpr/requests/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gdpr_request`.
#[derive(Debug)]
pub enum GetGdprRequest {}
impl rt::Endpoint for GetGdprRequest {
    type Answer = models::GDPRRequest;
}
static GET_GDPR_SUBJECTS: rt::Operation = rt::Operation::new(
        "getGdprSubjects",
        rt::Method::Get,
        &["/api/v2/gdpr/subjects"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gdpr_subjects`.
#[derive(Debug)]
pub enum GetGdprSubjects {}
impl rt::Endpoint for GetGdprSubjects {
    type Answer = models::GDPRSubjectEntityListing;
}
