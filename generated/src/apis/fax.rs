// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Fax.
#[derive(Clone, Debug)]
pub struct FaxApi {
    client: rt::Client,
}
impl FaxApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/fax/documents`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_fax_documents(&self) -> FaxRequest<GetFaxDocuments> {
        FaxRequest::new(rt::Call::new(&self.client, &GET_FAX_DOCUMENTS))
    }
    /// `GET /api/v2/fax/documents/{documentId}`
    ///
    /// Arguments:
    /// - `document_id`
    #[inline]
    pub fn get_fax_document(
        &self,
        document_id: impl Into<String>,
    ) -> FaxRequest<GetFaxDocument> {
        FaxRequest::new(
            rt::Call::new(&self.client, &GET_FAX_DOCUMENT).path(&document_id.into()),
        )
    }
    /// `PUT /api/v2/fax/documents/{documentId}`
    ///
    /// Arguments:
    /// - `document_id`
    /// - `body`
    #[inline]
    pub fn put_fax_document(
        &self,
        document_id: impl Into<String>,
        body: models::FaxDocument,
    ) -> FaxRequest<PutFaxDocument> {
        let mut call = rt::Call::new(&self.client, &PUT_FAX_DOCUMENT)
            .path(&document_id.into());
        call.body_json(&body);
        FaxRequest::new(call)
    }
    /// `DELETE /api/v2/fax/documents/{documentId}`
    ///
    /// Arguments:
    /// - `document_id`
    #[inline]
    pub fn delete_fax_document(
        &self,
        document_id: impl Into<String>,
    ) -> FaxRequest<DeleteFaxDocument> {
        FaxRequest::new(
            rt::Call::new(&self.client, &DELETE_FAX_DOCUMENT).path(&document_id.into()),
        )
    }
    /// `GET /api/v2/fax/documents/{documentId}/content`
    ///
    /// Arguments:
    /// - `document_id`
    #[inline]
    pub fn get_fax_document_content(
        &self,
        document_id: impl Into<String>,
    ) -> FaxRequest<GetFaxDocumentContent> {
        FaxRequest::new(
            rt::Call::new(&self.client, &GET_FAX_DOCUMENT_CONTENT)
                .path(&document_id.into()),
        )
    }
    /// `GET /api/v2/fax/settings`
    #[inline]
    pub fn get_fax_settings(&self) -> FaxRequest<GetFaxSettings> {
        FaxRequest::new(rt::Call::new(&self.client, &GET_FAX_SETTINGS))
    }
    /// `PUT /api/v2/fax/settings`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn put_fax_settings(&self) -> FaxRequest<PutFaxSettings> {
        FaxRequest::new(rt::Call::new(&self.client, &PUT_FAX_SETTINGS))
    }
    /// `GET /api/v2/fax/summary`
    #[inline]
    pub fn get_fax_summary(&self) -> FaxRequest<GetFaxSummary> {
        FaxRequest::new(rt::Call::new(&self.client, &GET_FAX_SUMMARY))
    }
    /// `GET /api/v2/fax/{faxId}/status`
    ///
    /// Arguments:
    /// - `fax_id`
    #[inline]
    pub fn get_fax_fax_id_status(
        &self,
        fax_id: impl Into<String>,
    ) -> FaxRequest<GetFaxFaxIdStatus> {
        FaxRequest::new(
            rt::Call::new(&self.client, &GET_FAX_FAX_ID_STATUS).path(&fax_id.into()),
        )
    }
}
/// A request of [`FaxApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `FaxRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct FaxRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> FaxRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for FaxRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for FaxRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_FAX_DOCUMENTS: rt::Operation = rt::Operation::new(
        "getFaxDocuments",
        rt::Method::Get,
        &["/api/v2/fax/documents"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_fax_documents`.
#[derive(Debug)]
pub enum GetFaxDocuments {}
impl rt::Endpoint for GetFaxDocuments {
    type Answer = models::FaxDocumentEntityListing;
}
impl FaxRequest<GetFaxDocuments> {
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
static GET_FAX_DOCUMENT: rt::Operation = rt::Operation::new(
        "getFaxDocument",
        rt::Method::Get,
        &["/api/v2/fax/documents/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_fax_document`.
#[derive(Debug)]
pub enum GetFaxDocument {}
impl rt::Endpoint for GetFaxDocument {
    type Answer = models::FaxDocument;
}
static PUT_FAX_DOCUMENT: rt::Operation = rt::Operation::new(
        "putFaxDocument",
        rt::Method::Put,
        &["/api/v2/fax/documents/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_fax_document`.
#[derive(Debug)]
pub enum PutFaxDocument {}
impl rt::Endpoint for PutFaxDocument {
    type Answer = models::FaxDocument;
}
static DELETE_FAX_DOCUMENT: rt::Operation = rt::Operation::new(
        "deleteFaxDocument",
        rt::Method::Delete,
        &["/api/v2/fax/documents/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_fax_document`.
#[derive(Debug)]
pub enum DeleteFaxDocument {}
impl rt::Endpoint for DeleteFaxDocument {
    type Answer = ();
}
static GET_FAX_DOCUMENT_CONTENT: rt::Operation = rt::Operation::new(
        "getFaxDocumentContent",
        rt::Method::Get,
        &["/api/v2/fax/documents/", "/content"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_fax_document_content`.
#[derive(Debug)]
pub enum GetFaxDocumentContent {}
impl rt::Endpoint for GetFaxDocumentContent {
    type Answer = models::DownloadResponse;
}
static GET_FAX_SETTINGS: rt::Operation = rt::Operation::new(
        "getFaxSettings",
        rt::Method::Get,
        &["/api/v2/fax/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_fax_settings`.
#[derive(Debug)]
pub enum GetFaxSettings {}
impl rt::Endpoint for GetFaxSettings {
    type Answer = models::FaxConfig;
}
static PUT_FAX_SETTINGS: rt::Operation = rt::Operation::new(
        "putFaxSettings",
        rt::Method::Put,
        &["/api/v2/fax/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_fax_settings`.
#[derive(Debug)]
pub enum PutFaxSettings {}
impl rt::Endpoint for PutFaxSettings {
    type Answer = models::FaxConfig;
}
impl FaxRequest<PutFaxSettings> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::FaxConfig) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_FAX_SUMMARY: rt::Operation = rt::Operation::new(
        "getFaxSummary",
        rt::Method::Get,
        &["/api/v2/fax/summary"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_fax_summary`.
#[derive(Debug)]
pub enum GetFaxSummary {}
impl rt::Endpoint for GetFaxSummary {
    type Answer = models::FaxSummary;
}
static GET_FAX_FAX_ID_STATUS: rt::Operation = rt::Operation::new(
        "getFaxFaxIdStatus",
        rt::Method::Get,
        &["/api/v2/fax/", "/status"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_fax_fax_id_status`.
#[derive(Debug)]
pub enum GetFaxFaxIdStatus {}
impl rt::Endpoint for GetFaxFaxIdStatus {
    type Answer = models::OutboundFaxStatus;
}
