// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Identity Provider.
#[derive(Clone, Debug)]
pub struct IdentityProviderApi {
    client: rt::Client,
}
impl IdentityProviderApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/identityproviders`
    #[inline]
    pub fn get_identityproviders(
        &self,
    ) -> IdentityProviderRequest<GetIdentityproviders> {
        IdentityProviderRequest::new(rt::Call::new(&self.client, &GET_IDENTITYPROVIDERS))
    }
    /// `POST /api/v2/identityproviders`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_identityproviders(
        &self,
        body: models::CustomProvider,
    ) -> IdentityProviderRequest<PostIdentityproviders> {
        let mut call = rt::Call::new(&self.client, &POST_IDENTITYPROVIDERS);
        call.body_json(&body);
        IdentityProviderRequest::new(call)
    }
    /// `GET /api/v2/identityproviders/adfs`
    #[inline]
    pub fn get_identityproviders_adfs(
        &self,
    ) -> IdentityProviderRequest<GetIdentityprovidersAdfs> {
        IdentityProviderRequest::new(
            rt::Call::new(&self.client, &GET_IDENTITYPROVIDERS_ADFS),
        )
    }
    /// `PUT /api/v2/identityproviders/adfs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn put_identityproviders_adfs(
        &self,
        body: models::ADFS,
    ) -> IdentityProviderRequest<PutIdentityprovidersAdfs> {
        let mut call = rt::Call::new(&self.client, &PUT_IDENTITYPROVIDERS_ADFS);
        call.body_json(&body);
        IdentityProviderRequest::new(call)
    }
    /// `DELETE /api/v2/identityproviders/adfs`
    #[inline]
    pub fn delete_identityproviders_adfs(
        &self,
    ) -> IdentityProviderRequest<DeleteIdentityprovidersAdfs> {
        IdentityProviderRequest::new(
            rt::Call::new(&self.client, &DELETE_IDENTITYPROVIDERS_ADFS),
        )
    }
    /// `GET /api/v2/identityproviders/cic`
    #[inline]
    pub fn get_identityproviders_cic(
        &self,
    ) -> IdentityProviderRequest<GetIdentityprovidersCic> {
        IdentityProviderRequest::new(
            rt::Call::new(&self.client, &GET_IDENTITYPROVIDERS_CIC),
        )
    }
    /// `PUT /api/v2/identityproviders/cic`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn put_identityproviders_cic(
        &self,
        body: models::CustomerInteractionCenter,
    ) -> IdentityProviderRequest<PutIdentityprovidersCic> {
        let mut call = rt::Call::new(&self.client, &PUT_IDENTITYPROVIDERS_CIC);
        call.body_json(&body);
        IdentityProviderRequest::new(call)
    }
    /// `DELETE /api/v2/identityproviders/cic`
    #[inline]
    pub fn delete_identityproviders_cic(
        &self,
    ) -> IdentityProviderRequest<DeleteIdentityprovidersCic> {
        IdentityProviderRequest::new(
            rt::Call::new(&self.client, &DELETE_IDENTITYPROVIDERS_CIC),
        )
    }
    /// `GET /api/v2/identityproviders/generic`
    #[inline]
    pub fn get_identityproviders_generic(
        &self,
    ) -> IdentityProviderRequest<GetIdentityprovidersGeneric> {
        IdentityProviderRequest::new(
            rt::Call::new(&self.client, &GET_IDENTITYPROVIDERS_GENERIC),
        )
    }
    /// `PUT /api/v2/identityproviders/generic`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn put_identityproviders_generic(
        &self,
        body: models::GenericSAML,
    ) -> IdentityProviderRequest<PutIdentityprovidersGeneric> {
        let mut call = rt::Call::new(&self.client, &PUT_IDENTITYPROVIDERS_GENERIC);
        call.body_json(&body);
        IdentityProviderRequest::new(call)
    }
    /// `DELETE /api/v2/identityproviders/generic`
    #[inline]
    pub fn delete_identityproviders_generic(
        &self,
    ) -> IdentityProviderRequest<DeleteIdentityprovidersGeneric> {
        IdentityProviderRequest::new(
            rt::Call::new(&self.client, &DELETE_IDENTITYPROVIDERS_GENERIC),
        )
    }
    /// `GET /api/v2/identityproviders/gsuite`
    #[inline]
    pub fn get_identityproviders_gsuite(
        &self,
    ) -> IdentityProviderRequest<GetIdentityprovidersGsuite> {
        IdentityProviderRequest::new(
            rt::Call::new(&self.client, &GET_IDENTITYPROVIDERS_GSUITE),
        )
    }
    /// `PUT /api/v2/identityproviders/gsuite`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn put_identityproviders_gsuite(
        &self,
        body: models::GSuite,
    ) -> IdentityProviderRequest<PutIdentityprovidersGsuite> {
        let mut call = rt::Call::new(&self.client, &PUT_IDENTITYPROVIDERS_GSUITE);
        call.body_json(&body);
        IdentityProviderRequest::new(call)
    }
    /// `DELETE /api/v2/identityproviders/gsuite`
    #[inline]
    pub fn delete_identityproviders_gsuite(
        &self,
    ) -> IdentityProviderRequest<DeleteIdentityprovidersGsuite> {
        IdentityProviderRequest::new(
            rt::Call::new(&self.client, &DELETE_IDENTITYPROVIDERS_GSUITE),
        )
    }
    /// `GET /api/v2/identityproviders/identitynow`
    #[inline]
    pub fn get_identityproviders_identitynow(
        &self,
    ) -> IdentityProviderRequest<GetIdentityprovidersIdentitynow> {
        IdentityProviderRequest::new(
            rt::Call::new(&self.client, &GET_IDENTITYPROVIDERS_IDENTITYNOW),
        )
    }
    /// `PUT /api/v2/identityproviders/identitynow`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn put_identityproviders_identitynow(
        &self,
        body: models::IdentityNow,
    ) -> IdentityProviderRequest<PutIdentityprovidersIdentitynow> {
        let mut call = rt::Call::new(&self.client, &PUT_IDENTITYPROVIDERS_IDENTITYNOW);
        call.body_json(&body);
        IdentityProviderRequest::new(call)
    }
    /// `DELETE /api/v2/identityproviders/identitynow`
    #[inline]
    pub fn delete_identityproviders_identitynow(
        &self,
    ) -> IdentityProviderRequest<DeleteIdentityprovidersIdentitynow> {
        IdentityProviderRequest::new(
            rt::Call::new(&self.client, &DELETE_IDENTITYPROVIDERS_IDENTITYNOW),
        )
    }
    /// `GET /api/v2/identityproviders/okta`
    #[inline]
    pub fn get_identityproviders_okta(
        &self,
    ) -> IdentityProviderRequest<GetIdentityprovidersOkta> {
        IdentityProviderRequest::new(
            rt::Call::new(&self.client, &GET_IDENTITYPROVIDERS_OKTA),
        )
    }
    /// `PUT /api/v2/identityproviders/okta`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn put_identityproviders_okta(
        &self,
        body: models::Okta,
    ) -> IdentityProviderRequest<PutIdentityprovidersOkta> {
        let mut call = rt::Call::new(&self.client, &PUT_IDENTITYPROVIDERS_OKTA);
        call.body_json(&body);
        IdentityProviderRequest::new(call)
    }
    /// `DELETE /api/v2/identityproviders/okta`
    #[inline]
    pub fn delete_identityproviders_okta(
        &self,
    ) -> IdentityProviderRequest<DeleteIdentityprovidersOkta> {
        IdentityProviderRequest::new(
            rt::Call::new(&self.client, &DELETE_IDENTITYPROVIDERS_OKTA),
        )
    }
    /// `GET /api/v2/identityproviders/onelogin`
    #[inline]
    pub fn get_identityproviders_onelogin(
        &self,
    ) -> IdentityProviderRequest<GetIdentityprovidersOnelogin> {
        IdentityProviderRequest::new(
            rt::Call::new(&self.client, &GET_IDENTITYPROVIDERS_ONELOGIN),
        )
    }
    /// `PUT /api/v2/identityproviders/onelogin`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn put_identityproviders_onelogin(
        &self,
        body: models::OneLogin,
    ) -> IdentityProviderRequest<PutIdentityprovidersOnelogin> {
        let mut call = rt::Call::new(&self.client, &PUT_IDENTITYPROVIDERS_ONELOGIN);
        call.body_json(&body);
        IdentityProviderRequest::new(call)
    }
    /// `DELETE /api/v2/identityproviders/onelogin`
    #[inline]
    pub fn delete_identityproviders_onelogin(
        &self,
    ) -> IdentityProviderRequest<DeleteIdentityprovidersOnelogin> {
        IdentityProviderRequest::new(
            rt::Call::new(&self.client, &DELETE_IDENTITYPROVIDERS_ONELOGIN),
        )
    }
    /// `GET /api/v2/identityproviders/ping`
    #[inline]
    pub fn get_identityproviders_ping(
        &self,
    ) -> IdentityProviderRequest<GetIdentityprovidersPing> {
        IdentityProviderRequest::new(
            rt::Call::new(&self.client, &GET_IDENTITYPROVIDERS_PING),
        )
    }
    /// `PUT /api/v2/identityproviders/ping`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn put_identityproviders_ping(
        &self,
        body: models::PingIdentity,
    ) -> IdentityProviderRequest<PutIdentityprovidersPing> {
        let mut call = rt::Call::new(&self.client, &PUT_IDENTITYPROVIDERS_PING);
        call.body_json(&body);
        IdentityProviderRequest::new(call)
    }
    /// `DELETE /api/v2/identityproviders/ping`
    #[inline]
    pub fn delete_identityproviders_ping(
        &self,
    ) -> IdentityProviderRequest<DeleteIdentityprovidersPing> {
        IdentityProviderRequest::new(
            rt::Call::new(&self.client, &DELETE_IDENTITYPROVIDERS_PING),
        )
    }
    /// `GET /api/v2/identityproviders/purecloud`
    #[inline]
    pub fn get_identityproviders_purecloud(
        &self,
    ) -> IdentityProviderRequest<GetIdentityprovidersPurecloud> {
        IdentityProviderRequest::new(
            rt::Call::new(&self.client, &GET_IDENTITYPROVIDERS_PURECLOUD),
        )
    }
    /// `PUT /api/v2/identityproviders/purecloud`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn put_identityproviders_purecloud(
        &self,
        body: models::PureCloud,
    ) -> IdentityProviderRequest<PutIdentityprovidersPurecloud> {
        let mut call = rt::Call::new(&self.client, &PUT_IDENTITYPROVIDERS_PURECLOUD);
        call.body_json(&body);
        IdentityProviderRequest::new(call)
    }
    /// `DELETE /api/v2/identityproviders/purecloud`
    #[inline]
    pub fn delete_identityproviders_purecloud(
        &self,
    ) -> IdentityProviderRequest<DeleteIdentityprovidersPurecloud> {
        IdentityProviderRequest::new(
            rt::Call::new(&self.client, &DELETE_IDENTITYPROVIDERS_PURECLOUD),
        )
    }
    /// `GET /api/v2/identityproviders/pureengage`
    #[inline]
    pub fn get_identityproviders_pureengage(
        &self,
    ) -> IdentityProviderRequest<GetIdentityprovidersPureengage> {
        IdentityProviderRequest::new(
            rt::Call::new(&self.client, &GET_IDENTITYPROVIDERS_PUREENGAGE),
        )
    }
    /// `PUT /api/v2/identityproviders/pureengage`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn put_identityproviders_pureengage(
        &self,
        body: models::PureEngage,
    ) -> IdentityProviderRequest<PutIdentityprovidersPureengage> {
        let mut call = rt::Call::new(&self.client, &PUT_IDENTITYPROVIDERS_PUREENGAGE);
        call.body_json(&body);
        IdentityProviderRequest::new(call)
    }
    /// `DELETE /api/v2/identityproviders/pureengage`
    #[inline]
    pub fn delete_identityproviders_pureengage(
        &self,
    ) -> IdentityProviderRequest<DeleteIdentityprovidersPureengage> {
        IdentityProviderRequest::new(
            rt::Call::new(&self.client, &DELETE_IDENTITYPROVIDERS_PUREENGAGE),
        )
    }
    /// `GET /api/v2/identityproviders/salesforce`
    #[inline]
    pub fn get_identityproviders_salesforce(
        &self,
    ) -> IdentityProviderRequest<GetIdentityprovidersSalesforce> {
        IdentityProviderRequest::new(
            rt::Call::new(&self.client, &GET_IDENTITYPROVIDERS_SALESFORCE),
        )
    }
    /// `PUT /api/v2/identityproviders/salesforce`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn put_identityproviders_salesforce(
        &self,
        body: models::Salesforce,
    ) -> IdentityProviderRequest<PutIdentityprovidersSalesforce> {
        let mut call = rt::Call::new(&self.client, &PUT_IDENTITYPROVIDERS_SALESFORCE);
        call.body_json(&body);
        IdentityProviderRequest::new(call)
    }
    /// `DELETE /api/v2/identityproviders/salesforce`
    #[inline]
    pub fn delete_identityproviders_salesforce(
        &self,
    ) -> IdentityProviderRequest<DeleteIdentityprovidersSalesforce> {
        IdentityProviderRequest::new(
            rt::Call::new(&self.client, &DELETE_IDENTITYPROVIDERS_SALESFORCE),
        )
    }
    /// `GET /api/v2/identityproviders/{providerId}`
    ///
    /// Arguments:
    /// - `provider_id`
    #[inline]
    pub fn get_identityprovider(
        &self,
        provider_id: impl Into<String>,
    ) -> IdentityProviderRequest<GetIdentityprovider> {
        IdentityProviderRequest::new(
            rt::Call::new(&self.client, &GET_IDENTITYPROVIDER).path(&provider_id.into()),
        )
    }
    /// `PUT /api/v2/identityproviders/{providerId}`
    ///
    /// Arguments:
    /// - `provider_id`
    /// - `body`
    #[inline]
    pub fn put_identityprovider(
        &self,
        provider_id: impl Into<String>,
        body: models::CustomProvider,
    ) -> IdentityProviderRequest<PutIdentityprovider> {
        let mut call = rt::Call::new(&self.client, &PUT_IDENTITYPROVIDER)
            .path(&provider_id.into());
        call.body_json(&body);
        IdentityProviderRequest::new(call)
    }
    /// `DELETE /api/v2/identityproviders/{providerId}`
    ///
    /// Arguments:
    /// - `provider_id`
    #[inline]
    pub fn delete_identityprovider(
        &self,
        provider_id: impl Into<String>,
    ) -> IdentityProviderRequest<DeleteIdentityprovider> {
        IdentityProviderRequest::new(
            rt::Call::new(&self.client, &DELETE_IDENTITYPROVIDER)
                .path(&provider_id.into()),
        )
    }
}
/// A request of [`IdentityProviderApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `IdentityProviderRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct IdentityProviderRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> IdentityProviderRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for IdentityProviderRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for IdentityProviderRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_IDENTITYPROVIDERS: rt::Operation = rt::Operation::new(
        "getIdentityproviders",
        rt::Method::Get,
        &["/api/v2/identityproviders"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_identityproviders`.
#[derive(Debug)]
pub enum GetIdentityproviders {}
impl rt::Endpoint for GetIdentityproviders {
    type Answer = models::IdentityProviderEntityListing;
}
static POST_IDENTITYPROVIDERS: rt::Operation = rt::Operation::new(
        "postIdentityproviders",
        rt::Method::Post,
        &["/api/v2/identityproviders"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_identityproviders`.
#[derive(Debug)]
pub enum PostIdentityproviders {}
impl rt::Endpoint for PostIdentityproviders {
    type Answer = models::CustomProvider;
}
static GET_IDENTITYPROVIDERS_ADFS: rt::Operation = rt::Operation::new(
        "getIdentityprovidersAdfs",
        rt::Method::Get,
        &["/api/v2/identityproviders/adfs"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_identityproviders_adfs`.
#[derive(Debug)]
pub enum GetIdentityprovidersAdfs {}
impl rt::Endpoint for GetIdentityprovidersAdfs {
    type Answer = models::ADFS;
}
static PUT_IDENTITYPROVIDERS_ADFS: rt::Operation = rt::Operation::new(
        "putIdentityprovidersAdfs",
        rt::Method::Put,
        &["/api/v2/identityproviders/adfs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_identityproviders_adfs`.
#[derive(Debug)]
pub enum PutIdentityprovidersAdfs {}
impl rt::Endpoint for PutIdentityprovidersAdfs {
    type Answer = models::IdentityProvider;
}
static DELETE_IDENTITYPROVIDERS_ADFS: rt::Operation = rt::Operation::new(
        "deleteIdentityprovidersAdfs",
        rt::Method::Delete,
        &["/api/v2/identityproviders/adfs"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_identityproviders_adfs`.
#[derive(Debug)]
pub enum DeleteIdentityprovidersAdfs {}
impl rt::Endpoint for DeleteIdentityprovidersAdfs {
    type Answer = rt::Value;
}
static GET_IDENTITYPROVIDERS_CIC: rt::Operation = rt::Operation::new(
        "getIdentityprovidersCic",
        rt::Method::Get,
        &["/api/v2/identityproviders/cic"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_identityproviders_cic`.
#[derive(Debug)]
pub enum GetIdentityprovidersCic {}
impl rt::Endpoint for GetIdentityprovidersCic {
    type Answer = models::CustomerInteractionCenter;
}
static PUT_IDENTITYPROVIDERS_CIC: rt::Operation = rt::Operation::new(
        "putIdentityprovidersCic",
        rt::Method::Put,
        &["/api/v2/identityproviders/cic"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_identityproviders_cic`.
#[derive(Debug)]
pub enum PutIdentityprovidersCic {}
impl rt::Endpoint for PutIdentityprovidersCic {
    type Answer = models::IdentityProvider;
}
static DELETE_IDENTITYPROVIDERS_CIC: rt::Operation = rt::Operation::new(
        "deleteIdentityprovidersCic",
        rt::Method::Delete,
        &["/api/v2/identityproviders/cic"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_identityproviders_cic`.
#[derive(Debug)]
pub enum DeleteIdentityprovidersCic {}
impl rt::Endpoint for DeleteIdentityprovidersCic {
    type Answer = rt::Value;
}
static GET_IDENTITYPROVIDERS_GENERIC: rt::Operation = rt::Operation::new(
        "getIdentityprovidersGeneric",
        rt::Method::Get,
        &["/api/v2/identityproviders/generic"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_identityproviders_generic`.
#[derive(Debug)]
pub enum GetIdentityprovidersGeneric {}
impl rt::Endpoint for GetIdentityprovidersGeneric {
    type Answer = models::GenericSAML;
}
static PUT_IDENTITYPROVIDERS_GENERIC: rt::Operation = rt::Operation::new(
        "putIdentityprovidersGeneric",
        rt::Method::Put,
        &["/api/v2/identityproviders/generic"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_identityproviders_generic`.
#[derive(Debug)]
pub enum PutIdentityprovidersGeneric {}
impl rt::Endpoint for PutIdentityprovidersGeneric {
    type Answer = models::IdentityProvider;
}
static DELETE_IDENTITYPROVIDERS_GENERIC: rt::Operation = rt::Operation::new(
        "deleteIdentityprovidersGeneric",
        rt::Method::Delete,
        &["/api/v2/identityproviders/generic"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_identityproviders_generic`.
#[derive(Debug)]
pub enum DeleteIdentityprovidersGeneric {}
impl rt::Endpoint for DeleteIdentityprovidersGeneric {
    type Answer = rt::Value;
}
static GET_IDENTITYPROVIDERS_GSUITE: rt::Operation = rt::Operation::new(
        "getIdentityprovidersGsuite",
        rt::Method::Get,
        &["/api/v2/identityproviders/gsuite"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_identityproviders_gsuite`.
#[derive(Debug)]
pub enum GetIdentityprovidersGsuite {}
impl rt::Endpoint for GetIdentityprovidersGsuite {
    type Answer = models::GSuite;
}
static PUT_IDENTITYPROVIDERS_GSUITE: rt::Operation = rt::Operation::new(
        "putIdentityprovidersGsuite",
        rt::Method::Put,
        &["/api/v2/identityproviders/gsuite"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_identityproviders_gsuite`.
#[derive(Debug)]
pub enum PutIdentityprovidersGsuite {}
impl rt::Endpoint for PutIdentityprovidersGsuite {
    type Answer = models::IdentityProvider;
}
static DELETE_IDENTITYPROVIDERS_GSUITE: rt::Operation = rt::Operation::new(
        "deleteIdentityprovidersGsuite",
        rt::Method::Delete,
        &["/api/v2/identityproviders/gsuite"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_identityproviders_gsuite`.
#[derive(Debug)]
pub enum DeleteIdentityprovidersGsuite {}
impl rt::Endpoint for DeleteIdentityprovidersGsuite {
    type Answer = rt::Value;
}
static GET_IDENTITYPROVIDERS_IDENTITYNOW: rt::Operation = rt::Operation::new(
        "getIdentityprovidersIdentitynow",
        rt::Method::Get,
        &["/api/v2/identityproviders/identitynow"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_identityproviders_identitynow`.
#[derive(Debug)]
pub enum GetIdentityprovidersIdentitynow {}
impl rt::Endpoint for GetIdentityprovidersIdentitynow {
    type Answer = models::IdentityNow;
}
static PUT_IDENTITYPROVIDERS_IDENTITYNOW: rt::Operation = rt::Operation::new(
        "putIdentityprovidersIdentitynow",
        rt::Method::Put,
        &["/api/v2/identityproviders/identitynow"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_identityproviders_identitynow`.
#[derive(Debug)]
pub enum PutIdentityprovidersIdentitynow {}
impl rt::Endpoint for PutIdentityprovidersIdentitynow {
    type Answer = models::IdentityNow;
}
static DELETE_IDENTITYPROVIDERS_IDENTITYNOW: rt::Operation = rt::Operation::new(
        "deleteIdentityprovidersIdentitynow",
        rt::Method::Delete,
        &["/api/v2/identityproviders/identitynow"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_identityproviders_identitynow`.
#[derive(Debug)]
pub enum DeleteIdentityprovidersIdentitynow {}
impl rt::Endpoint for DeleteIdentityprovidersIdentitynow {
    type Answer = rt::Value;
}
static GET_IDENTITYPROVIDERS_OKTA: rt::Operation = rt::Operation::new(
        "getIdentityprovidersOkta",
        rt::Method::Get,
        &["/api/v2/identityproviders/okta"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_identityproviders_okta`.
#[derive(Debug)]
pub enum GetIdentityprovidersOkta {}
impl rt::Endpoint for GetIdentityprovidersOkta {
    type Answer = models::Okta;
}
static PUT_IDENTITYPROVIDERS_OKTA: rt::Operation = rt::Operation::new(
        "putIdentityprovidersOkta",
        rt::Method::Put,
        &["/api/v2/identityproviders/okta"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_identityproviders_okta`.
#[derive(Debug)]
pub enum PutIdentityprovidersOkta {}
impl rt::Endpoint for PutIdentityprovidersOkta {
    type Answer = models::IdentityProvider;
}
static DELETE_IDENTITYPROVIDERS_OKTA: rt::Operation = rt::Operation::new(
        "deleteIdentityprovidersOkta",
        rt::Method::Delete,
        &["/api/v2/identityproviders/okta"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_identityproviders_okta`.
#[derive(Debug)]
pub enum DeleteIdentityprovidersOkta {}
impl rt::Endpoint for DeleteIdentityprovidersOkta {
    type Answer = rt::Value;
}
static GET_IDENTITYPROVIDERS_ONELOGIN: rt::Operation = rt::Operation::new(
        "getIdentityprovidersOnelogin",
        rt::Method::Get,
        &["/api/v2/identityproviders/onelogin"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_identityproviders_onelogin`.
#[derive(Debug)]
pub enum GetIdentityprovidersOnelogin {}
impl rt::Endpoint for GetIdentityprovidersOnelogin {
    type Answer = models::OneLogin;
}
static PUT_IDENTITYPROVIDERS_ONELOGIN: rt::Operation = rt::Operation::new(
        "putIdentityprovidersOnelogin",
        rt::Method::Put,
        &["/api/v2/identityproviders/onelogin"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_identityproviders_onelogin`.
#[derive(Debug)]
pub enum PutIdentityprovidersOnelogin {}
impl rt::Endpoint for PutIdentityprovidersOnelogin {
    type Answer = models::IdentityProvider;
}
static DELETE_IDENTITYPROVIDERS_ONELOGIN: rt::Operation = rt::Operation::new(
        "deleteIdentityprovidersOnelogin",
        rt::Method::Delete,
        &["/api/v2/identityproviders/onelogin"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_identityproviders_onelogin`.
#[derive(Debug)]
pub enum DeleteIdentityprovidersOnelogin {}
impl rt::Endpoint for DeleteIdentityprovidersOnelogin {
    type Answer = rt::Value;
}
static GET_IDENTITYPROVIDERS_PING: rt::Operation = rt::Operation::new(
        "getIdentityprovidersPing",
        rt::Method::Get,
        &["/api/v2/identityproviders/ping"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_identityproviders_ping`.
#[derive(Debug)]
pub enum GetIdentityprovidersPing {}
impl rt::Endpoint for GetIdentityprovidersPing {
    type Answer = models::PingIdentity;
}
static PUT_IDENTITYPROVIDERS_PING: rt::Operation = rt::Operation::new(
        "putIdentityprovidersPing",
        rt::Method::Put,
        &["/api/v2/identityproviders/ping"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_identityproviders_ping`.
#[derive(Debug)]
pub enum PutIdentityprovidersPing {}
impl rt::Endpoint for PutIdentityprovidersPing {
    type Answer = models::IdentityProvider;
}
static DELETE_IDENTITYPROVIDERS_PING: rt::Operation = rt::Operation::new(
        "deleteIdentityprovidersPing",
        rt::Method::Delete,
        &["/api/v2/identityproviders/ping"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_identityproviders_ping`.
#[derive(Debug)]
pub enum DeleteIdentityprovidersPing {}
impl rt::Endpoint for DeleteIdentityprovidersPing {
    type Answer = rt::Value;
}
static GET_IDENTITYPROVIDERS_PURECLOUD: rt::Operation = rt::Operation::new(
        "getIdentityprovidersPurecloud",
        rt::Method::Get,
        &["/api/v2/identityproviders/purecloud"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_identityproviders_purecloud`.
#[derive(Debug)]
pub enum GetIdentityprovidersPurecloud {}
impl rt::Endpoint for GetIdentityprovidersPurecloud {
    type Answer = models::PureCloud;
}
static PUT_IDENTITYPROVIDERS_PURECLOUD: rt::Operation = rt::Operation::new(
        "putIdentityprovidersPurecloud",
        rt::Method::Put,
        &["/api/v2/identityproviders/purecloud"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_identityproviders_purecloud`.
#[derive(Debug)]
pub enum PutIdentityprovidersPurecloud {}
impl rt::Endpoint for PutIdentityprovidersPurecloud {
    type Answer = models::IdentityProvider;
}
static DELETE_IDENTITYPROVIDERS_PURECLOUD: rt::Operation = rt::Operation::new(
        "deleteIdentityprovidersPurecloud",
        rt::Method::Delete,
        &["/api/v2/identityproviders/purecloud"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_identityproviders_purecloud`.
#[derive(Debug)]
pub enum DeleteIdentityprovidersPurecloud {}
impl rt::Endpoint for DeleteIdentityprovidersPurecloud {
    type Answer = rt::Value;
}
static GET_IDENTITYPROVIDERS_PUREENGAGE: rt::Operation = rt::Operation::new(
        "getIdentityprovidersPureengage",
        rt::Method::Get,
        &["/api/v2/identityproviders/pureengage"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_identityproviders_pureengage`.
#[derive(Debug)]
pub enum GetIdentityprovidersPureengage {}
impl rt::Endpoint for GetIdentityprovidersPureengage {
    type Answer = models::PureEngage;
}
static PUT_IDENTITYPROVIDERS_PUREENGAGE: rt::Operation = rt::Operation::new(
        "putIdentityprovidersPureengage",
        rt::Method::Put,
        &["/api/v2/identityproviders/pureengage"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_identityproviders_pureengage`.
#[derive(Debug)]
pub enum PutIdentityprovidersPureengage {}
impl rt::Endpoint for PutIdentityprovidersPureengage {
    type Answer = models::IdentityProvider;
}
static DELETE_IDENTITYPROVIDERS_PUREENGAGE: rt::Operation = rt::Operation::new(
        "deleteIdentityprovidersPureengage",
        rt::Method::Delete,
        &["/api/v2/identityproviders/pureengage"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_identityproviders_pureengage`.
#[derive(Debug)]
pub enum DeleteIdentityprovidersPureengage {}
impl rt::Endpoint for DeleteIdentityprovidersPureengage {
    type Answer = rt::Value;
}
static GET_IDENTITYPROVIDERS_SALESFORCE: rt::Operation = rt::Operation::new(
        "getIdentityprovidersSalesforce",
        rt::Method::Get,
        &["/api/v2/identityproviders/salesforce"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_identityproviders_salesforce`.
#[derive(Debug)]
pub enum GetIdentityprovidersSalesforce {}
impl rt::Endpoint for GetIdentityprovidersSalesforce {
    type Answer = models::Salesforce;
}
static PUT_IDENTITYPROVIDERS_SALESFORCE: rt::Operation = rt::Operation::new(
        "putIdentityprovidersSalesforce",
        rt::Method::Put,
        &["/api/v2/identityproviders/salesforce"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_identityproviders_salesforce`.
#[derive(Debug)]
pub enum PutIdentityprovidersSalesforce {}
impl rt::Endpoint for PutIdentityprovidersSalesforce {
    type Answer = models::IdentityProvider;
}
static DELETE_IDENTITYPROVIDERS_SALESFORCE: rt::Operation = rt::Operation::new(
        "deleteIdentityprovidersSalesforce",
        rt::Method::Delete,
        &["/api/v2/identityproviders/salesforce"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_identityproviders_salesforce`.
#[derive(Debug)]
pub enum DeleteIdentityprovidersSalesforce {}
impl rt::Endpoint for DeleteIdentityprovidersSalesforce {
    type Answer = rt::Value;
}
static GET_IDENTITYPROVIDER: rt::Operation = rt::Operation::new(
        "getIdentityprovider",
        rt::Method::Get,
        &["/api/v2/identityproviders/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_identityprovider`.
#[derive(Debug)]
pub enum GetIdentityprovider {}
impl rt::Endpoint for GetIdentityprovider {
    type Answer = models::CustomProvider;
}
static PUT_IDENTITYPROVIDER: rt::Operation = rt::Operation::new(
        "putIdentityprovider",
        rt::Method::Put,
        &["/api/v2/identityproviders/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_identityprovider`.
#[derive(Debug)]
pub enum PutIdentityprovider {}
impl rt::Endpoint for PutIdentityprovider {
    type Answer = models::CustomProvider;
}
static DELETE_IDENTITYPROVIDER: rt::Operation = rt::Operation::new(
        "deleteIdentityprovider",
        rt::Method::Delete,
        &["/api/v2/identityproviders/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_identityprovider`.
#[derive(Debug)]
pub enum DeleteIdentityprovider {}
impl rt::Endpoint for DeleteIdentityprovider {
    type Answer = ();
}
