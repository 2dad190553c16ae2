// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Locations.
#[derive(Clone, Debug)]
pub struct LocationsApi {
    client: rt::Client,
}
impl LocationsApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/locations`
    ///
    /// Optional, set on the request:
    /// - `id`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_order`
    #[inline]
    pub fn get_locations(&self) -> LocationsRequest<GetLocations> {
        LocationsRequest::new(rt::Call::new(&self.client, &GET_LOCATIONS))
    }
    /// `POST /api/v2/locations`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_locations(
        &self,
        body: models::LocationCreateDefinition,
    ) -> LocationsRequest<PostLocations> {
        let mut call = rt::Call::new(&self.client, &POST_LOCATIONS);
        call.body_json(&body);
        LocationsRequest::new(call)
    }
    /// `GET /api/v2/locations/search`
    ///
    /// Arguments:
    /// - `q64`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_locations_search(
        &self,
        q64: impl Into<String>,
    ) -> LocationsRequest<GetLocationsSearch> {
        let mut call = rt::Call::new(&self.client, &GET_LOCATIONS_SEARCH);
        call.query("q64", q64.into());
        LocationsRequest::new(call)
    }
    /// `POST /api/v2/locations/search`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_locations_search(
        &self,
        body: models::LocationSearchRequest,
    ) -> LocationsRequest<PostLocationsSearch> {
        let mut call = rt::Call::new(&self.client, &POST_LOCATIONS_SEARCH);
        call.body_json(&body);
        LocationsRequest::new(call)
    }
    /// `GET /api/v2/locations/{locationId}`
    ///
    /// Arguments:
    /// - `location_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_location(
        &self,
        location_id: impl Into<String>,
    ) -> LocationsRequest<GetLocation> {
        LocationsRequest::new(
            rt::Call::new(&self.client, &GET_LOCATION).path(&location_id.into()),
        )
    }
    /// `DELETE /api/v2/locations/{locationId}`
    ///
    /// Arguments:
    /// - `location_id`
    #[inline]
    pub fn delete_location(
        &self,
        location_id: impl Into<String>,
    ) -> LocationsRequest<DeleteLocation> {
        LocationsRequest::new(
            rt::Call::new(&self.client, &DELETE_LOCATION).path(&location_id.into()),
        )
    }
    /// `PATCH /api/v2/locations/{locationId}`
    ///
    /// Arguments:
    /// - `location_id`
    /// - `body`
    #[inline]
    pub fn patch_location(
        &self,
        location_id: impl Into<String>,
        body: models::LocationUpdateDefinition,
    ) -> LocationsRequest<PatchLocation> {
        let mut call = rt::Call::new(&self.client, &PATCH_LOCATION)
            .path(&location_id.into());
        call.body_json(&body);
        LocationsRequest::new(call)
    }
    /// `GET /api/v2/locations/{locationId}/sublocations`
    ///
    /// Arguments:
    /// - `location_id`
    #[inline]
    pub fn get_location_sublocations(
        &self,
        location_id: impl Into<String>,
    ) -> LocationsRequest<GetLocationSublocations> {
        LocationsRequest::new(
            rt::Call::new(&self.client, &GET_LOCATION_SUBLOCATIONS)
                .path(&location_id.into()),
        )
    }
}
/// A request of [`LocationsApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `LocationsRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct LocationsRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> LocationsRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for LocationsRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for LocationsRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_LOCATIONS: rt::Operation = rt::Operation::new(
        "getLocations",
        rt::Method::Get,
        &["/api/v2/locations"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_locations`.
#[derive(Debug)]
pub enum GetLocations {}
impl rt::Endpoint for GetLocations {
    type Answer = models::LocationEntityListing;
}
impl LocationsRequest<GetLocations> {
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
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_LOCATIONS: rt::Operation = rt::Operation::new(
        "postLocations",
        rt::Method::Post,
        &["/api/v2/locations"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_locations`.
#[derive(Debug)]
pub enum PostLocations {}
impl rt::Endpoint for PostLocations {
    type Answer = models::LocationDefinition;
}
static GET_LOCATIONS_SEARCH: rt::Operation = rt::Operation::new(
        "getLocationsSearch",
        rt::Method::Get,
        &["/api/v2/locations/search"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_locations_search`.
#[derive(Debug)]
pub enum GetLocationsSearch {}
impl rt::Endpoint for GetLocationsSearch {
    type Answer = models::LocationsSearchResponse;
}
impl LocationsRequest<GetLocationsSearch> {
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
static POST_LOCATIONS_SEARCH: rt::Operation = rt::Operation::new(
        "postLocationsSearch",
        rt::Method::Post,
        &["/api/v2/locations/search"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_locations_search`.
#[derive(Debug)]
pub enum PostLocationsSearch {}
impl rt::Endpoint for PostLocationsSearch {
    type Answer = models::LocationsSearchResponse;
}
static GET_LOCATION: rt::Operation = rt::Operation::new(
        "getLocation",
        rt::Method::Get,
        &["/api/v2/locations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_location`.
#[derive(Debug)]
pub enum GetLocation {}
impl rt::Endpoint for GetLocation {
    type Answer = models::LocationDefinition;
}
impl LocationsRequest<GetLocation> {
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
static DELETE_LOCATION: rt::Operation = rt::Operation::new(
        "deleteLocation",
        rt::Method::Delete,
        &["/api/v2/locations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_location`.
#[derive(Debug)]
pub enum DeleteLocation {}
impl rt::Endpoint for DeleteLocation {
    type Answer = ();
}
static PATCH_LOCATION: rt::Operation = rt::Operation::new(
        "patchLocation",
        rt::Method::Patch,
        &["/api/v2/locations/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_location`.
#[derive(Debug)]
pub enum PatchLocation {}
impl rt::Endpoint for PatchLocation {
    type Answer = models::LocationDefinition;
}
static GET_LOCATION_SUBLOCATIONS: rt::Operation = rt::Operation::new(
        "getLocationSublocations",
        rt::Method::Get,
        &["/api/v2/locations/", "/sublocations"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_location_sublocations`.
#[derive(Debug)]
pub enum GetLocationSublocations {}
impl rt::Endpoint for GetLocationSublocations {
    type Answer = models::LocationEntityListing;
}
