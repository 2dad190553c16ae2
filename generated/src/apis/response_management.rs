// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Response Management.
#[derive(Clone, Debug)]
pub struct ResponseManagementApi {
    client: rt::Client,
}
impl ResponseManagementApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/responsemanagement/libraries`
    ///
    /// Optional, set on the request:
    /// - `library_prefix`
    /// - `messaging_template_filter`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_responsemanagement_libraries(
        &self,
    ) -> ResponseManagementRequest<GetResponsemanagementLibraries> {
        ResponseManagementRequest::new(
            rt::Call::new(&self.client, &GET_RESPONSEMANAGEMENT_LIBRARIES),
        )
    }
    /// `POST /api/v2/responsemanagement/libraries`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_responsemanagement_libraries(
        &self,
        body: models::Library,
    ) -> ResponseManagementRequest<PostResponsemanagementLibraries> {
        let mut call = rt::Call::new(&self.client, &POST_RESPONSEMANAGEMENT_LIBRARIES);
        call.body_json(&body);
        ResponseManagementRequest::new(call)
    }
    /// `POST /api/v2/responsemanagement/libraries/bulk`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_responsemanagement_libraries_bulk(
        &self,
        body: models::LibraryBatchRequest,
    ) -> ResponseManagementRequest<PostResponsemanagementLibrariesBulk> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_RESPONSEMANAGEMENT_LIBRARIES_BULK,
        );
        call.body_json(&body);
        ResponseManagementRequest::new(call)
    }
    /// `GET /api/v2/responsemanagement/libraries/divisionviews`
    ///
    /// Optional, set on the request:
    /// - `library_prefix`
    /// - `messaging_template_filter`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_responsemanagement_libraries_divisionviews(
        &self,
    ) -> ResponseManagementRequest<GetResponsemanagementLibrariesDivisionviews> {
        ResponseManagementRequest::new(
            rt::Call::new(&self.client, &GET_RESPONSEMANAGEMENT_LIBRARIES_DIVISIONVIEWS),
        )
    }
    /// `GET /api/v2/responsemanagement/libraries/divisionviews/{libraryId}`
    ///
    /// Arguments:
    /// - `library_id`
    #[inline]
    pub fn get_responsemanagement_libraries_divisionview(
        &self,
        library_id: impl Into<String>,
    ) -> ResponseManagementRequest<GetResponsemanagementLibrariesDivisionview> {
        ResponseManagementRequest::new(
            rt::Call::new(&self.client, &GET_RESPONSEMANAGEMENT_LIBRARIES_DIVISIONVIEW)
                .path(&library_id.into()),
        )
    }
    /// `POST /api/v2/responsemanagement/libraries/query`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn post_responsemanagement_libraries_query(
        &self,
        body: models::QueryCriteriaQuery,
    ) -> ResponseManagementRequest<PostResponsemanagementLibrariesQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_RESPONSEMANAGEMENT_LIBRARIES_QUERY,
        );
        call.body_json(&body);
        ResponseManagementRequest::new(call)
    }
    /// `GET /api/v2/responsemanagement/libraries/{libraryId}`
    ///
    /// Arguments:
    /// - `library_id`
    #[inline]
    pub fn get_responsemanagement_library(
        &self,
        library_id: impl Into<String>,
    ) -> ResponseManagementRequest<GetResponsemanagementLibrary> {
        ResponseManagementRequest::new(
            rt::Call::new(&self.client, &GET_RESPONSEMANAGEMENT_LIBRARY)
                .path(&library_id.into()),
        )
    }
    /// `PUT /api/v2/responsemanagement/libraries/{libraryId}`
    ///
    /// Arguments:
    /// - `library_id`
    /// - `body`
    #[inline]
    pub fn put_responsemanagement_library(
        &self,
        library_id: impl Into<String>,
        body: models::Library,
    ) -> ResponseManagementRequest<PutResponsemanagementLibrary> {
        let mut call = rt::Call::new(&self.client, &PUT_RESPONSEMANAGEMENT_LIBRARY)
            .path(&library_id.into());
        call.body_json(&body);
        ResponseManagementRequest::new(call)
    }
    /// `DELETE /api/v2/responsemanagement/libraries/{libraryId}`
    ///
    /// Arguments:
    /// - `library_id`
    #[inline]
    pub fn delete_responsemanagement_library(
        &self,
        library_id: impl Into<String>,
    ) -> ResponseManagementRequest<DeleteResponsemanagementLibrary> {
        ResponseManagementRequest::new(
            rt::Call::new(&self.client, &DELETE_RESPONSEMANAGEMENT_LIBRARY)
                .path(&library_id.into()),
        )
    }
    /// `POST /api/v2/responsemanagement/responseassets/bulk`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_responsemanagement_responseassets_bulk(
        &self,
        body: models::ResponseAssetBulkRequest,
    ) -> ResponseManagementRequest<PostResponsemanagementResponseassetsBulk> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_RESPONSEMANAGEMENT_RESPONSEASSETS_BULK,
        );
        call.body_json(&body);
        ResponseManagementRequest::new(call)
    }
    /// `POST /api/v2/responsemanagement/responseassets/search`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn post_responsemanagement_responseassets_search(
        &self,
        body: models::ResponseAssetSearchRequest,
    ) -> ResponseManagementRequest<PostResponsemanagementResponseassetsSearch> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_RESPONSEMANAGEMENT_RESPONSEASSETS_SEARCH,
        );
        call.body_json(&body);
        ResponseManagementRequest::new(call)
    }
    /// `GET /api/v2/responsemanagement/responseassets/status/{statusId}`
    ///
    /// Arguments:
    /// - `status_id`
    #[inline]
    pub fn get_responsemanagement_responseassets_status_status_id(
        &self,
        status_id: impl Into<String>,
    ) -> ResponseManagementRequest<GetResponsemanagementResponseassetsStatusStatusId> {
        ResponseManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_RESPONSEMANAGEMENT_RESPONSEASSETS_STATUS_STATUS_ID,
                )
                .path(&status_id.into()),
        )
    }
    /// `POST /api/v2/responsemanagement/responseassets/uploads`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_responsemanagement_responseassets_uploads(
        &self,
        body: models::CreateResponseAssetRequest,
    ) -> ResponseManagementRequest<PostResponsemanagementResponseassetsUploads> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_RESPONSEMANAGEMENT_RESPONSEASSETS_UPLOADS,
        );
        call.body_json(&body);
        ResponseManagementRequest::new(call)
    }
    /// `GET /api/v2/responsemanagement/responseassets/{responseAssetId}`
    ///
    /// Arguments:
    /// - `response_asset_id`
    #[inline]
    pub fn get_responsemanagement_responseasset(
        &self,
        response_asset_id: impl Into<String>,
    ) -> ResponseManagementRequest<GetResponsemanagementResponseasset> {
        ResponseManagementRequest::new(
            rt::Call::new(&self.client, &GET_RESPONSEMANAGEMENT_RESPONSEASSET)
                .path(&response_asset_id.into()),
        )
    }
    /// `PUT /api/v2/responsemanagement/responseassets/{responseAssetId}`
    ///
    /// Arguments:
    /// - `response_asset_id`
    /// - `body`
    #[inline]
    pub fn put_responsemanagement_responseasset(
        &self,
        response_asset_id: impl Into<String>,
        body: models::ResponseAssetRequest,
    ) -> ResponseManagementRequest<PutResponsemanagementResponseasset> {
        let mut call = rt::Call::new(&self.client, &PUT_RESPONSEMANAGEMENT_RESPONSEASSET)
            .path(&response_asset_id.into());
        call.body_json(&body);
        ResponseManagementRequest::new(call)
    }
    /// `DELETE /api/v2/responsemanagement/responseassets/{responseAssetId}`
    ///
    /// Arguments:
    /// - `response_asset_id`
    #[inline]
    pub fn delete_responsemanagement_responseasset(
        &self,
        response_asset_id: impl Into<String>,
    ) -> ResponseManagementRequest<DeleteResponsemanagementResponseasset> {
        ResponseManagementRequest::new(
            rt::Call::new(&self.client, &DELETE_RESPONSEMANAGEMENT_RESPONSEASSET)
                .path(&response_asset_id.into()),
        )
    }
    /// `GET /api/v2/responsemanagement/responses`
    ///
    /// Arguments:
    /// - `library_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_responsemanagement_responses(
        &self,
        library_id: impl Into<String>,
    ) -> ResponseManagementRequest<GetResponsemanagementResponses> {
        let mut call = rt::Call::new(&self.client, &GET_RESPONSEMANAGEMENT_RESPONSES);
        call.query("libraryId", library_id.into());
        ResponseManagementRequest::new(call)
    }
    /// `POST /api/v2/responsemanagement/responses`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn post_responsemanagement_responses(
        &self,
        body: models::Response,
    ) -> ResponseManagementRequest<PostResponsemanagementResponses> {
        let mut call = rt::Call::new(&self.client, &POST_RESPONSEMANAGEMENT_RESPONSES);
        call.body_json(&body);
        ResponseManagementRequest::new(call)
    }
    /// `POST /api/v2/responsemanagement/responses/divisionviews/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_responsemanagement_responses_divisionviews_query(
        &self,
        body: models::ResponseQueryRequest,
    ) -> ResponseManagementRequest<PostResponsemanagementResponsesDivisionviewsQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_RESPONSEMANAGEMENT_RESPONSES_DIVISIONVIEWS_QUERY,
        );
        call.body_json(&body);
        ResponseManagementRequest::new(call)
    }
    /// `GET /api/v2/responsemanagement/responses/divisionviews/{responseId}`
    ///
    /// Arguments:
    /// - `response_id`
    #[inline]
    pub fn get_responsemanagement_responses_divisionview(
        &self,
        response_id: impl Into<String>,
    ) -> ResponseManagementRequest<GetResponsemanagementResponsesDivisionview> {
        ResponseManagementRequest::new(
            rt::Call::new(&self.client, &GET_RESPONSEMANAGEMENT_RESPONSES_DIVISIONVIEW)
                .path(&response_id.into()),
        )
    }
    /// `POST /api/v2/responsemanagement/responses/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_responsemanagement_responses_query(
        &self,
        body: models::ResponseQueryRequest,
    ) -> ResponseManagementRequest<PostResponsemanagementResponsesQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_RESPONSEMANAGEMENT_RESPONSES_QUERY,
        );
        call.body_json(&body);
        ResponseManagementRequest::new(call)
    }
    /// `GET /api/v2/responsemanagement/responses/{responseId}`
    ///
    /// Arguments:
    /// - `response_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_responsemanagement_response(
        &self,
        response_id: impl Into<String>,
    ) -> ResponseManagementRequest<GetResponsemanagementResponse> {
        ResponseManagementRequest::new(
            rt::Call::new(&self.client, &GET_RESPONSEMANAGEMENT_RESPONSE)
                .path(&response_id.into()),
        )
    }
    /// `PUT /api/v2/responsemanagement/responses/{responseId}`
    ///
    /// Arguments:
    /// - `response_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn put_responsemanagement_response(
        &self,
        response_id: impl Into<String>,
        body: models::Response,
    ) -> ResponseManagementRequest<PutResponsemanagementResponse> {
        let mut call = rt::Call::new(&self.client, &PUT_RESPONSEMANAGEMENT_RESPONSE)
            .path(&response_id.into());
        call.body_json(&body);
        ResponseManagementRequest::new(call)
    }
    /// `DELETE /api/v2/responsemanagement/responses/{responseId}`
    ///
    /// Arguments:
    /// - `response_id`
    #[inline]
    pub fn delete_responsemanagement_response(
        &self,
        response_id: impl Into<String>,
    ) -> ResponseManagementRequest<DeleteResponsemanagementResponse> {
        ResponseManagementRequest::new(
            rt::Call::new(&self.client, &DELETE_RESPONSEMANAGEMENT_RESPONSE)
                .path(&response_id.into()),
        )
    }
}
/// A request of [`ResponseManagementApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `ResponseManagementRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct ResponseManagementRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> ResponseManagementRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for ResponseManagementRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for ResponseManagementRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_RESPONSEMANAGEMENT_LIBRARIES: rt::Operation = rt::Operation::new(
        "getResponsemanagementLibraries",
        rt::Method::Get,
        &["/api/v2/responsemanagement/libraries"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_responsemanagement_libraries`.
#[derive(Debug)]
pub enum GetResponsemanagementLibraries {}
impl rt::Endpoint for GetResponsemanagementLibraries {
    type Answer = models::LibraryEntityListing;
}
impl ResponseManagementRequest<GetResponsemanagementLibraries> {
    /// Sets `libraryPrefix`.
    #[inline]
    pub fn library_prefix(mut self, value: impl Into<String>) -> Self {
        self.call.query("libraryPrefix", value.into());
        self
    }
    /// Sets `messagingTemplateFilter`.
    #[inline]
    pub fn messaging_template_filter(mut self, value: impl Into<String>) -> Self {
        self.call.query("messagingTemplateFilter", value.into());
        self
    }
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
static POST_RESPONSEMANAGEMENT_LIBRARIES: rt::Operation = rt::Operation::new(
        "postResponsemanagementLibraries",
        rt::Method::Post,
        &["/api/v2/responsemanagement/libraries"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_responsemanagement_libraries`.
#[derive(Debug)]
pub enum PostResponsemanagementLibraries {}
impl rt::Endpoint for PostResponsemanagementLibraries {
    type Answer = models::Library;
}
static POST_RESPONSEMANAGEMENT_LIBRARIES_BULK: rt::Operation = rt::Operation::new(
        "postResponsemanagementLibrariesBulk",
        rt::Method::Post,
        &["/api/v2/responsemanagement/libraries/bulk"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_responsemanagement_libraries_bulk`.
#[derive(Debug)]
pub enum PostResponsemanagementLibrariesBulk {}
impl rt::Endpoint for PostResponsemanagementLibrariesBulk {
    type Answer = models::LibraryEntityListing;
}
static GET_RESPONSEMANAGEMENT_LIBRARIES_DIVISIONVIEWS: rt::Operation = rt::Operation::new(
        "getResponsemanagementLibrariesDivisionviews",
        rt::Method::Get,
        &["/api/v2/responsemanagement/libraries/divisionviews"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_responsemanagement_libraries_divisionviews`.
#[derive(Debug)]
pub enum GetResponsemanagementLibrariesDivisionviews {}
impl rt::Endpoint for GetResponsemanagementLibrariesDivisionviews {
    type Answer = models::LibraryDivisionViewEntityListing;
}
impl ResponseManagementRequest<GetResponsemanagementLibrariesDivisionviews> {
    /// Sets `libraryPrefix`.
    #[inline]
    pub fn library_prefix(mut self, value: impl Into<String>) -> Self {
        self.call.query("libraryPrefix", value.into());
        self
    }
    /// Sets `messagingTemplateFilter`.
    #[inline]
    pub fn messaging_template_filter(mut self, value: impl Into<String>) -> Self {
        self.call.query("messagingTemplateFilter", value.into());
        self
    }
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
static GET_RESPONSEMANAGEMENT_LIBRARIES_DIVISIONVIEW: rt::Operation = rt::Operation::new(
        "getResponsemanagementLibrariesDivisionview",
        rt::Method::Get,
        &["/api/v2/responsemanagement/libraries/divisionviews/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_responsemanagement_libraries_divisionview`.
#[derive(Debug)]
pub enum GetResponsemanagementLibrariesDivisionview {}
impl rt::Endpoint for GetResponsemanagementLibrariesDivisionview {
    type Answer = models::LibraryDivisionView;
}
static POST_RESPONSEMANAGEMENT_LIBRARIES_QUERY: rt::Operation = rt::Operation::new(
        "postResponsemanagementLibrariesQuery",
        rt::Method::Post,
        &["/api/v2/responsemanagement/libraries/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_responsemanagement_libraries_query`.
#[derive(Debug)]
pub enum PostResponsemanagementLibrariesQuery {}
impl rt::Endpoint for PostResponsemanagementLibrariesQuery {
    type Answer = models::LibraryEntityListing;
}
impl ResponseManagementRequest<PostResponsemanagementLibrariesQuery> {
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
static GET_RESPONSEMANAGEMENT_LIBRARY: rt::Operation = rt::Operation::new(
        "getResponsemanagementLibrary",
        rt::Method::Get,
        &["/api/v2/responsemanagement/libraries/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_responsemanagement_library`.
#[derive(Debug)]
pub enum GetResponsemanagementLibrary {}
impl rt::Endpoint for GetResponsemanagementLibrary {
    type Answer = models::Library;
}
static PUT_RESPONSEMANAGEMENT_LIBRARY: rt::Operation = rt::Operation::new(
        "putResponsemanagementLibrary",
        rt::Method::Put,
        &["/api/v2/responsemanagement/libraries/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_responsemanagement_library`.
#[derive(Debug)]
pub enum PutResponsemanagementLibrary {}
impl rt::Endpoint for PutResponsemanagementLibrary {
    type Answer = models::Library;
}
static DELETE_RESPONSEMANAGEMENT_LIBRARY: rt::Operation = rt::Operation::new(
        "deleteResponsemanagementLibrary",
        rt::Method::Delete,
        &["/api/v2/responsemanagement/libraries/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_responsemanagement_library`.
#[derive(Debug)]
pub enum DeleteResponsemanagementLibrary {}
impl rt::Endpoint for DeleteResponsemanagementLibrary {
    type Answer = ();
}
static POST_RESPONSEMANAGEMENT_RESPONSEASSETS_BULK: rt::Operation = rt::Operation::new(
        "postResponsemanagementResponseassetsBulk",
        rt::Method::Post,
        &["/api/v2/responsemanagement/responseassets/bulk"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_responsemanagement_responseassets_bulk`.
#[derive(Debug)]
pub enum PostResponsemanagementResponseassetsBulk {}
impl rt::Endpoint for PostResponsemanagementResponseassetsBulk {
    type Answer = models::ResponseAssetEntityListing;
}
static POST_RESPONSEMANAGEMENT_RESPONSEASSETS_SEARCH: rt::Operation = rt::Operation::new(
        "postResponsemanagementResponseassetsSearch",
        rt::Method::Post,
        &["/api/v2/responsemanagement/responseassets/search"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_responsemanagement_responseassets_search`.
#[derive(Debug)]
pub enum PostResponsemanagementResponseassetsSearch {}
impl rt::Endpoint for PostResponsemanagementResponseassetsSearch {
    type Answer = models::ResponseAssetSearchResults;
}
impl ResponseManagementRequest<PostResponsemanagementResponseassetsSearch> {
    /// Sets `expand`.
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
}
static GET_RESPONSEMANAGEMENT_RESPONSEASSETS_STATUS_STATUS_ID: rt::Operation = rt::Operation::new(
        "getResponsemanagementResponseassetsStatusStatusId",
        rt::Method::Get,
        &["/api/v2/responsemanagement/responseassets/status/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_responsemanagement_responseassets_status_status_id`.
#[derive(Debug)]
pub enum GetResponsemanagementResponseassetsStatusStatusId {}
impl rt::Endpoint for GetResponsemanagementResponseassetsStatusStatusId {
    type Answer = models::ResponseAssetStatus;
}
static POST_RESPONSEMANAGEMENT_RESPONSEASSETS_UPLOADS: rt::Operation = rt::Operation::new(
        "postResponsemanagementResponseassetsUploads",
        rt::Method::Post,
        &["/api/v2/responsemanagement/responseassets/uploads"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_responsemanagement_responseassets_uploads`.
#[derive(Debug)]
pub enum PostResponsemanagementResponseassetsUploads {}
impl rt::Endpoint for PostResponsemanagementResponseassetsUploads {
    type Answer = models::CreateResponseAssetResponse;
}
static GET_RESPONSEMANAGEMENT_RESPONSEASSET: rt::Operation = rt::Operation::new(
        "getResponsemanagementResponseasset",
        rt::Method::Get,
        &["/api/v2/responsemanagement/responseassets/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_responsemanagement_responseasset`.
#[derive(Debug)]
pub enum GetResponsemanagementResponseasset {}
impl rt::Endpoint for GetResponsemanagementResponseasset {
    type Answer = models::ResponseAsset;
}
static PUT_RESPONSEMANAGEMENT_RESPONSEASSET: rt::Operation = rt::Operation::new(
        "putResponsemanagementResponseasset",
        rt::Method::Put,
        &["/api/v2/responsemanagement/responseassets/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_responsemanagement_responseasset`.
#[derive(Debug)]
pub enum PutResponsemanagementResponseasset {}
impl rt::Endpoint for PutResponsemanagementResponseasset {
    type Answer = models::ResponseAsset;
}
static DELETE_RESPONSEMANAGEMENT_RESPONSEASSET: rt::Operation = rt::Operation::new(
        "deleteResponsemanagementResponseasset",
        rt::Method::Delete,
        &["/api/v2/responsemanagement/responseassets/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_responsemanagement_responseasset`.
#[derive(Debug)]
pub enum DeleteResponsemanagementResponseasset {}
impl rt::Endpoint for DeleteResponsemanagementResponseasset {
    type Answer = ();
}
static GET_RESPONSEMANAGEMENT_RESPONSES: rt::Operation = rt::Operation::new(
        "getResponsemanagementResponses",
        rt::Method::Get,
        &["/api/v2/responsemanagement/responses"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_responsemanagement_responses`.
#[derive(Debug)]
pub enum GetResponsemanagementResponses {}
impl rt::Endpoint for GetResponsemanagementResponses {
    type Answer = models::ResponseEntityListing;
}
impl ResponseManagementRequest<GetResponsemanagementResponses> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
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
static POST_RESPONSEMANAGEMENT_RESPONSES: rt::Operation = rt::Operation::new(
        "postResponsemanagementResponses",
        rt::Method::Post,
        &["/api/v2/responsemanagement/responses"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_responsemanagement_responses`.
#[derive(Debug)]
pub enum PostResponsemanagementResponses {}
impl rt::Endpoint for PostResponsemanagementResponses {
    type Answer = models::Response;
}
impl ResponseManagementRequest<PostResponsemanagementResponses> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
}
static POST_RESPONSEMANAGEMENT_RESPONSES_DIVISIONVIEWS_QUERY: rt::Operation = rt::Operation::new(
        "postResponsemanagementResponsesDivisionviewsQuery",
        rt::Method::Post,
        &["/api/v2/responsemanagement/responses/divisionviews/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_responsemanagement_responses_divisionviews_query`.
#[derive(Debug)]
pub enum PostResponsemanagementResponsesDivisionviewsQuery {}
impl rt::Endpoint for PostResponsemanagementResponsesDivisionviewsQuery {
    type Answer = models::ResponseDivisionViewQueryResults;
}
static GET_RESPONSEMANAGEMENT_RESPONSES_DIVISIONVIEW: rt::Operation = rt::Operation::new(
        "getResponsemanagementResponsesDivisionview",
        rt::Method::Get,
        &["/api/v2/responsemanagement/responses/divisionviews/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_responsemanagement_responses_divisionview`.
#[derive(Debug)]
pub enum GetResponsemanagementResponsesDivisionview {}
impl rt::Endpoint for GetResponsemanagementResponsesDivisionview {
    type Answer = models::ResponseDivisionView;
}
static POST_RESPONSEMANAGEMENT_RESPONSES_QUERY: rt::Operation = rt::Operation::new(
        "postResponsemanagementResponsesQuery",
        rt::Method::Post,
        &["/api/v2/responsemanagement/responses/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_responsemanagement_responses_query`.
#[derive(Debug)]
pub enum PostResponsemanagementResponsesQuery {}
impl rt::Endpoint for PostResponsemanagementResponsesQuery {
    type Answer = models::ResponseQueryResults;
}
static GET_RESPONSEMANAGEMENT_RESPONSE: rt::Operation = rt::Operation::new(
        "getResponsemanagementResponse",
        rt::Method::Get,
        &["/api/v2/responsemanagement/responses/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_responsemanagement_response`.
#[derive(Debug)]
pub enum GetResponsemanagementResponse {}
impl rt::Endpoint for GetResponsemanagementResponse {
    type Answer = models::Response;
}
impl ResponseManagementRequest<GetResponsemanagementResponse> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
}
static PUT_RESPONSEMANAGEMENT_RESPONSE: rt::Operation = rt::Operation::new(
        "putResponsemanagementResponse",
        rt::Method::Put,
        &["/api/v2/responsemanagement/responses/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_responsemanagement_response`.
#[derive(Debug)]
pub enum PutResponsemanagementResponse {}
impl rt::Endpoint for PutResponsemanagementResponse {
    type Answer = models::Response;
}
impl ResponseManagementRequest<PutResponsemanagementResponse> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
}
static DELETE_RESPONSEMANAGEMENT_RESPONSE: rt::Operation = rt::Operation::new(
        "deleteResponsemanagementResponse",
        rt::Method::Delete,
        &["/api/v2/responsemanagement/responses/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_responsemanagement_response`.
#[derive(Debug)]
pub enum DeleteResponsemanagementResponse {}
impl rt::Endpoint for DeleteResponsemanagementResponse {
    type Answer = ();
}
