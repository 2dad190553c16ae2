// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Geolocation.
#[derive(Clone, Debug)]
pub struct GeolocationApi {
    client: rt::Client,
}
impl GeolocationApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/geolocations/settings`
    #[inline]
    pub fn get_geolocations_settings(
        &self,
    ) -> GeolocationRequest<GetGeolocationsSettings> {
        GeolocationRequest::new(rt::Call::new(&self.client, &GET_GEOLOCATIONS_SETTINGS))
    }
    /// `PATCH /api/v2/geolocations/settings`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn patch_geolocations_settings(
        &self,
        body: models::GeolocationSettings,
    ) -> GeolocationRequest<PatchGeolocationsSettings> {
        let mut call = rt::Call::new(&self.client, &PATCH_GEOLOCATIONS_SETTINGS);
        call.body_json(&body);
        GeolocationRequest::new(call)
    }
    /// `GET /api/v2/users/{userId}/geolocations/{clientId}`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `client_id`
    #[inline]
    pub fn get_user_geolocation(
        &self,
        user_id: impl Into<String>,
        client_id: impl Into<String>,
    ) -> GeolocationRequest<GetUserGeolocation> {
        GeolocationRequest::new(
            rt::Call::new(&self.client, &GET_USER_GEOLOCATION)
                .path(&user_id.into())
                .path(&client_id.into()),
        )
    }
    /// `PATCH /api/v2/users/{userId}/geolocations/{clientId}`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `client_id`
    /// - `body`
    #[inline]
    pub fn patch_user_geolocation(
        &self,
        user_id: impl Into<String>,
        client_id: impl Into<String>,
        body: models::Geolocation,
    ) -> GeolocationRequest<PatchUserGeolocation> {
        let mut call = rt::Call::new(&self.client, &PATCH_USER_GEOLOCATION)
            .path(&user_id.into())
            .path(&client_id.into());
        call.body_json(&body);
        GeolocationRequest::new(call)
    }
}
/// A request of [`GeolocationApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `GeolocationRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct GeolocationRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> GeolocationRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for GeolocationRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for GeolocationRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_GEOLOCATIONS_SETTINGS: rt::Operation = rt::Operation::new(
        "getGeolocationsSettings",
        rt::Method::Get,
        &["/api/v2/geolocations/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_geolocations_settings`.
#[derive(Debug)]
pub enum GetGeolocationsSettings {}
impl rt::Endpoint for GetGeolocationsSettings {
    type Answer = models::GeolocationSettings;
}
static PATCH_GEOLOCATIONS_SETTINGS: rt::Operation = rt::Operation::new(
        "patchGeolocationsSettings",
        rt::Method::Patch,
        &["/api/v2/geolocations/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_geolocations_settings`.
#[derive(Debug)]
pub enum PatchGeolocationsSettings {}
impl rt::Endpoint for PatchGeolocationsSettings {
    type Answer = models::GeolocationSettings;
}
static GET_USER_GEOLOCATION: rt::Operation = rt::Operation::new(
        "getUserGeolocation",
        rt::Method::Get,
        &["/api/v2/users/", "/geolocations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_user_geolocation`.
#[derive(Debug)]
pub enum GetUserGeolocation {}
impl rt::Endpoint for GetUserGeolocation {
    type Answer = models::Geolocation;
}
static PATCH_USER_GEOLOCATION: rt::Operation = rt::Operation::new(
        "patchUserGeolocation",
        rt::Method::Patch,
        &["/api/v2/users/", "/geolocations/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_user_geolocation`.
#[derive(Debug)]
pub enum PatchUserGeolocation {}
impl rt::Endpoint for PatchUserGeolocation {
    type Answer = models::Geolocation;
}
