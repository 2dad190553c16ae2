// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Objects.
#[derive(Clone, Debug)]
pub struct ObjectsApi {
    client: rt::Client,
}
impl ObjectsApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/authorization/divisions`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `id`
    /// - `name`
    /// - `next_page`
    /// - `object_count`
    /// - `page_number`
    /// - `page_size`
    /// - `previous_page`
    /// - `sort_by`
    #[inline]
    pub fn get_authorization_divisions(
        &self,
    ) -> ObjectsRequest<GetAuthorizationDivisions> {
        ObjectsRequest::new(rt::Call::new(&self.client, &GET_AUTHORIZATION_DIVISIONS))
    }
    /// `POST /api/v2/authorization/divisions`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_authorization_divisions(
        &self,
        body: models::AuthzDivision,
    ) -> ObjectsRequest<PostAuthorizationDivisions> {
        let mut call = rt::Call::new(&self.client, &POST_AUTHORIZATION_DIVISIONS);
        call.body_json(&body);
        ObjectsRequest::new(call)
    }
    /// `GET /api/v2/authorization/divisions/deleted`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_authorization_divisions_deleted(
        &self,
    ) -> ObjectsRequest<GetAuthorizationDivisionsDeleted> {
        ObjectsRequest::new(
            rt::Call::new(&self.client, &GET_AUTHORIZATION_DIVISIONS_DELETED),
        )
    }
    /// `GET /api/v2/authorization/divisions/home`
    #[inline]
    pub fn get_authorization_divisions_home(
        &self,
    ) -> ObjectsRequest<GetAuthorizationDivisionsHome> {
        ObjectsRequest::new(
            rt::Call::new(&self.client, &GET_AUTHORIZATION_DIVISIONS_HOME),
        )
    }
    /// `GET /api/v2/authorization/divisions/limit`
    #[inline]
    pub fn get_authorization_divisions_limit(
        &self,
    ) -> ObjectsRequest<GetAuthorizationDivisionsLimit> {
        ObjectsRequest::new(
            rt::Call::new(&self.client, &GET_AUTHORIZATION_DIVISIONS_LIMIT),
        )
    }
    /// `GET /api/v2/authorization/divisions/query`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `id`
    /// - `name`
    /// - `page_size`
    #[inline]
    pub fn get_authorization_divisions_query(
        &self,
    ) -> ObjectsRequest<GetAuthorizationDivisionsQuery> {
        ObjectsRequest::new(
            rt::Call::new(&self.client, &GET_AUTHORIZATION_DIVISIONS_QUERY),
        )
    }
    /// `GET /api/v2/authorization/divisions/{divisionId}`
    ///
    /// Arguments:
    /// - `division_id`
    ///
    /// Optional, set on the request:
    /// - `object_count`
    #[inline]
    pub fn get_authorization_division(
        &self,
        division_id: impl Into<String>,
    ) -> ObjectsRequest<GetAuthorizationDivision> {
        ObjectsRequest::new(
            rt::Call::new(&self.client, &GET_AUTHORIZATION_DIVISION)
                .path(&division_id.into()),
        )
    }
    /// `PUT /api/v2/authorization/divisions/{divisionId}`
    ///
    /// Arguments:
    /// - `division_id`
    /// - `body`
    #[inline]
    pub fn put_authorization_division(
        &self,
        division_id: impl Into<String>,
        body: models::AuthzDivision,
    ) -> ObjectsRequest<PutAuthorizationDivision> {
        let mut call = rt::Call::new(&self.client, &PUT_AUTHORIZATION_DIVISION)
            .path(&division_id.into());
        call.body_json(&body);
        ObjectsRequest::new(call)
    }
    /// `DELETE /api/v2/authorization/divisions/{divisionId}`
    ///
    /// Arguments:
    /// - `division_id`
    ///
    /// Optional, set on the request:
    /// - `force`
    #[inline]
    pub fn delete_authorization_division(
        &self,
        division_id: impl Into<String>,
    ) -> ObjectsRequest<DeleteAuthorizationDivision> {
        ObjectsRequest::new(
            rt::Call::new(&self.client, &DELETE_AUTHORIZATION_DIVISION)
                .path(&division_id.into()),
        )
    }
    /// `POST /api/v2/authorization/divisions/{divisionId}/objects/{objectType}`
    ///
    /// Arguments:
    /// - `division_id`
    /// - `object_type`
    /// - `body`
    #[inline]
    pub fn post_authorization_division_object(
        &self,
        division_id: impl Into<String>,
        object_type: impl Into<String>,
        body: impl IntoIterator<Item = impl Into<String>>,
    ) -> ObjectsRequest<PostAuthorizationDivisionObject> {
        let mut call = rt::Call::new(&self.client, &POST_AUTHORIZATION_DIVISION_OBJECT)
            .path(&division_id.into())
            .path(&object_type.into());
        call.body_json(&body.into_iter().map(Into::into).collect::<Vec<String>>());
        ObjectsRequest::new(call)
    }
    /// `POST /api/v2/authorization/divisions/{divisionId}/restore`
    ///
    /// Arguments:
    /// - `division_id`
    /// - `body`
    #[inline]
    pub fn post_authorization_division_restore(
        &self,
        division_id: impl Into<String>,
        body: models::AuthzDivision,
    ) -> ObjectsRequest<PostAuthorizationDivisionRestore> {
        let mut call = rt::Call::new(&self.client, &POST_AUTHORIZATION_DIVISION_RESTORE)
            .path(&division_id.into());
        call.body_json(&body);
        ObjectsRequest::new(call)
    }
}
/// A request of [`ObjectsApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `ObjectsRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct ObjectsRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> ObjectsRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for ObjectsRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for ObjectsRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_AUTHORIZATION_DIVISIONS: rt::Operation = rt::Operation::new(
        "getAuthorizationDivisions",
        rt::Method::Get,
        &["/api/v2/authorization/divisions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_divisions`.
#[derive(Debug)]
pub enum GetAuthorizationDivisions {}
impl rt::Endpoint for GetAuthorizationDivisions {
    type Answer = models::AuthzDivisionEntityListing;
}
impl ObjectsRequest<GetAuthorizationDivisions> {
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
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "id",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `nextPage`.
    #[inline]
    pub fn next_page(mut self, value: impl Into<String>) -> Self {
        self.call.query("nextPage", value.into());
        self
    }
    /// Sets `objectCount`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn object_count(mut self, value: bool) -> Self {
        self.call.query("objectCount", value.to_string());
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
    /// Sets `previousPage`.
    #[inline]
    pub fn previous_page(mut self, value: impl Into<String>) -> Self {
        self.call.query("previousPage", value.into());
        self
    }
    /// Sets `sortBy`.
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
}
static POST_AUTHORIZATION_DIVISIONS: rt::Operation = rt::Operation::new(
        "postAuthorizationDivisions",
        rt::Method::Post,
        &["/api/v2/authorization/divisions"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_authorization_divisions`.
#[derive(Debug)]
pub enum PostAuthorizationDivisions {}
impl rt::Endpoint for PostAuthorizationDivisions {
    type Answer = models::AuthzDivision;
}
static GET_AUTHORIZATION_DIVISIONS_DELETED: rt::Operation = rt::Operation::new(
        "getAuthorizationDivisionsDeleted",
        rt::Method::Get,
        &["/api/v2/authorization/divisions/deleted"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_divisions_deleted`.
#[derive(Debug)]
pub enum GetAuthorizationDivisionsDeleted {}
impl rt::Endpoint for GetAuthorizationDivisionsDeleted {
    type Answer = models::AuthzDivisionEntityListing;
}
impl ObjectsRequest<GetAuthorizationDivisionsDeleted> {
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
static GET_AUTHORIZATION_DIVISIONS_HOME: rt::Operation = rt::Operation::new(
        "getAuthorizationDivisionsHome",
        rt::Method::Get,
        &["/api/v2/authorization/divisions/home"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_divisions_home`.
#[derive(Debug)]
pub enum GetAuthorizationDivisionsHome {}
impl rt::Endpoint for GetAuthorizationDivisionsHome {
    type Answer = models::AuthzDivision;
}
static GET_AUTHORIZATION_DIVISIONS_LIMIT: rt::Operation = rt::Operation::new(
        "getAuthorizationDivisionsLimit",
        rt::Method::Get,
        &["/api/v2/authorization/divisions/limit"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_divisions_limit`.
#[derive(Debug)]
pub enum GetAuthorizationDivisionsLimit {}
impl rt::Endpoint for GetAuthorizationDivisionsLimit {
    type Answer = i64;
}
static GET_AUTHORIZATION_DIVISIONS_QUERY: rt::Operation = rt::Operation::new(
        "getAuthorizationDivisionsQuery",
        rt::Method::Get,
        &["/api/v2/authorization/divisions/query"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_divisions_query`.
#[derive(Debug)]
pub enum GetAuthorizationDivisionsQuery {}
impl rt::Endpoint for GetAuthorizationDivisionsQuery {
    type Answer = models::AuthzDivisionCursorListing;
}
impl ObjectsRequest<GetAuthorizationDivisionsQuery> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `before`.
    #[inline]
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.call.query("before", value.into());
        self
    }
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "id",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
}
static GET_AUTHORIZATION_DIVISION: rt::Operation = rt::Operation::new(
        "getAuthorizationDivision",
        rt::Method::Get,
        &["/api/v2/authorization/divisions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_division`.
#[derive(Debug)]
pub enum GetAuthorizationDivision {}
impl rt::Endpoint for GetAuthorizationDivision {
    type Answer = models::AuthzDivision;
}
impl ObjectsRequest<GetAuthorizationDivision> {
    /// Sets `objectCount`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn object_count(mut self, value: bool) -> Self {
        self.call.query("objectCount", value.to_string());
        self
    }
}
static PUT_AUTHORIZATION_DIVISION: rt::Operation = rt::Operation::new(
        "putAuthorizationDivision",
        rt::Method::Put,
        &["/api/v2/authorization/divisions/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_authorization_division`.
#[derive(Debug)]
pub enum PutAuthorizationDivision {}
impl rt::Endpoint for PutAuthorizationDivision {
    type Answer = models::AuthzDivision;
}
static DELETE_AUTHORIZATION_DIVISION: rt::Operation = rt::Operation::new(
        "deleteAuthorizationDivision",
        rt::Method::Delete,
        &["/api/v2/authorization/divisions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_authorization_division`.
#[derive(Debug)]
pub enum DeleteAuthorizationDivision {}
impl rt::Endpoint for DeleteAuthorizationDivision {
    type Answer = ();
}
impl ObjectsRequest<DeleteAuthorizationDivision> {
    /// Sets `force`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.call.query("force", value.to_string());
        self
    }
}
static POST_AUTHORIZATION_DIVISION_OBJECT: rt::Operation = rt::Operation::new(
        "postAuthorizationDivisionObject",
        rt::Method::Post,
        &["/api/v2/authorization/divisions/", "/objects/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_authorization_division_object`.
#[derive(Debug)]
pub enum PostAuthorizationDivisionObject {}
impl rt::Endpoint for PostAuthorizationDivisionObject {
    type Answer = ();
}
static POST_AUTHORIZATION_DIVISION_RESTORE: rt::Operation = rt::Operation::new(
        "postAuthorizationDivisionRestore",
        rt::Method::Post,
        &["/api/v2/authorization/divisions/", "/restore"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_authorization_division_restore`.
#[derive(Debug)]
pub enum PostAuthorizationDivisionRestore {}
impl rt::Endpoint for PostAuthorizationDivisionRestore {
    type Answer = models::AuthzDivision;
}
