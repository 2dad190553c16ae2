// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Carrier Services.
#[derive(Clone, Debug)]
pub struct CarrierServicesApi {
    client: rt::Client,
}
impl CarrierServicesApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/carrierservices/integrations/emergencylocations/me`
    ///
    /// Arguments:
    /// - `phone_number`
    #[inline]
    pub fn get_carrierservices_integrations_emergencylocations_me(
        &self,
        phone_number: impl Into<String>,
    ) -> CarrierServicesRequest<GetCarrierservicesIntegrationsEmergencylocationsMe> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_CARRIERSERVICES_INTEGRATIONS_EMERGENCYLOCATIONS_ME,
        );
        call.query("phoneNumber", phone_number.into());
        CarrierServicesRequest::new(call)
    }
    /// `POST /api/v2/carrierservices/integrations/emergencylocations/me`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_carrierservices_integrations_emergencylocations_me(
        &self,
    ) -> CarrierServicesRequest<PostCarrierservicesIntegrationsEmergencylocationsMe> {
        CarrierServicesRequest::new(
            rt::Call::new(
                &self.client,
                &POST_CARRIERSERVICES_INTEGRATIONS_EMERGENCYLOCATIONS_ME,
            ),
        )
    }
}
/// A request of [`CarrierServicesApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `CarrierServicesRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct CarrierServicesRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> CarrierServicesRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for CarrierServicesRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for CarrierServicesRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_CARRIERSERVICES_INTEGRATIONS_EMERGENCYLOCATIONS_ME: rt::Operation = rt::Operation::new(
        "getCarrierservicesIntegrationsEmergencylocationsMe",
        rt::Method::Get,
        &["/api/v2/carrierservices/integrations/emergencylocations/me"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_carrierservices_integrations_emergencylocations_me`.
#[derive(Debug)]
pub enum GetCarrierservicesIntegrationsEmergencylocationsMe {}
impl rt::Endpoint for GetCarrierservicesIntegrationsEmergencylocationsMe {
    type Answer = models::EmergencyLocation;
}
static POST_CARRIERSERVICES_INTEGRATIONS_EMERGENCYLOCATIONS_ME: rt::Operation = rt::Operation::new(
        "postCarrierservicesIntegrationsEmergencylocationsMe",
        rt::Method::Post,
        &["/api/v2/carrierservices/integrations/emergencylocations/me"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_carrierservices_integrations_emergencylocations_me`.
#[derive(Debug)]
pub enum PostCarrierservicesIntegrationsEmergencylocationsMe {}
impl rt::Endpoint for PostCarrierservicesIntegrationsEmergencylocationsMe {
    type Answer = models::EmergencyLocation;
}
impl CarrierServicesRequest<PostCarrierservicesIntegrationsEmergencylocationsMe> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::EmergencyLocation) -> Self {
        self.call.body_json(&value);
        self
    }
}
