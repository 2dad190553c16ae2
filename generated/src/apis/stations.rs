// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Stations.
#[derive(Clone, Debug)]
pub struct StationsApi {
    client: rt::Client,
}
impl StationsApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/stations`
    ///
    /// Optional, set on the request:
    /// - `id`
    /// - `line_appearance_id`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `user_selectable`
    /// - `web_rtc_user_id`
    #[inline]
    pub fn get_stations(&self) -> StationsRequest<GetStations> {
        StationsRequest::new(rt::Call::new(&self.client, &GET_STATIONS))
    }
    /// `GET /api/v2/stations/{stationId}`
    ///
    /// Arguments:
    /// - `station_id`
    #[inline]
    pub fn get_station(
        &self,
        station_id: impl Into<String>,
    ) -> StationsRequest<GetStation> {
        StationsRequest::new(
            rt::Call::new(&self.client, &GET_STATION).path(&station_id.into()),
        )
    }
    /// `DELETE /api/v2/stations/{stationId}/associateduser`
    ///
    /// Arguments:
    /// - `station_id`
    #[inline]
    pub fn delete_station_associateduser(
        &self,
        station_id: impl Into<String>,
    ) -> StationsRequest<DeleteStationAssociateduser> {
        StationsRequest::new(
            rt::Call::new(&self.client, &DELETE_STATION_ASSOCIATEDUSER)
                .path(&station_id.into()),
        )
    }
}
/// A request of [`StationsApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `StationsRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct StationsRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> StationsRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for StationsRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for StationsRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_STATIONS: rt::Operation = rt::Operation::new(
        "getStations",
        rt::Method::Get,
        &["/api/v2/stations"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_stations`.
#[derive(Debug)]
pub enum GetStations {}
impl rt::Endpoint for GetStations {
    type Answer = models::StationEntityListing;
}
impl StationsRequest<GetStations> {
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.call.query("id", value.into());
        self
    }
    /// Sets `lineAppearanceId`.
    #[inline]
    pub fn line_appearance_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("lineAppearanceId", value.into());
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
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
    /// Sets `sortBy`.
    ///
    /// Default of the service: name
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `userSelectable`.
    #[inline]
    pub fn user_selectable(mut self, value: impl Into<String>) -> Self {
        self.call.query("userSelectable", value.into());
        self
    }
    /// Sets `webRtcUserId`.
    #[inline]
    pub fn web_rtc_user_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("webRtcUserId", value.into());
        self
    }
}
static GET_STATION: rt::Operation = rt::Operation::new(
        "getStation",
        rt::Method::Get,
        &["/api/v2/stations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_station`.
#[derive(Debug)]
pub enum GetStation {}
impl rt::Endpoint for GetStation {
    type Answer = models::Station;
}
static DELETE_STATION_ASSOCIATEDUSER: rt::Operation = rt::Operation::new(
        "deleteStationAssociateduser",
        rt::Method::Delete,
        &["/api/v2/stations/", "/associateduser"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_station_associateduser`.
#[derive(Debug)]
pub enum DeleteStationAssociateduser {}
impl rt::Endpoint for DeleteStationAssociateduser {
    type Answer = ();
}
