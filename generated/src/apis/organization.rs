// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Organization.
#[derive(Clone, Debug)]
pub struct OrganizationApi {
    client: rt::Client,
}
impl OrganizationApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/fieldconfig`
    ///
    /// Arguments:
    /// - `r#type`
    #[deprecated]
    #[inline]
    pub fn get_fieldconfig(
        &self,
        r#type: impl Into<String>,
    ) -> OrganizationRequest<GetFieldconfig> {
        let mut call = rt::Call::new(&self.client, &GET_FIELDCONFIG);
        call.query("type", r#type.into());
        OrganizationRequest::new(call)
    }
    /// `GET /api/v2/organizations/authentication/settings`
    #[inline]
    pub fn get_organizations_authentication_settings(
        &self,
    ) -> OrganizationRequest<GetOrganizationsAuthenticationSettings> {
        OrganizationRequest::new(
            rt::Call::new(&self.client, &GET_ORGANIZATIONS_AUTHENTICATION_SETTINGS),
        )
    }
    /// `PATCH /api/v2/organizations/authentication/settings`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn patch_organizations_authentication_settings(
        &self,
        body: models::OrgAuthSettings,
    ) -> OrganizationRequest<PatchOrganizationsAuthenticationSettings> {
        let mut call = rt::Call::new(
            &self.client,
            &PATCH_ORGANIZATIONS_AUTHENTICATION_SETTINGS,
        );
        call.body_json(&body);
        OrganizationRequest::new(call)
    }
    /// `GET /api/v2/organizations/embeddedintegration`
    #[deprecated]
    #[inline]
    pub fn get_organizations_embeddedintegration(
        &self,
    ) -> OrganizationRequest<GetOrganizationsEmbeddedintegration> {
        OrganizationRequest::new(
            rt::Call::new(&self.client, &GET_ORGANIZATIONS_EMBEDDEDINTEGRATION),
        )
    }
    /// `PUT /api/v2/organizations/embeddedintegration`
    ///
    /// Arguments:
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn put_organizations_embeddedintegration(
        &self,
        body: models::EmbeddedIntegration,
    ) -> OrganizationRequest<PutOrganizationsEmbeddedintegration> {
        let mut call = rt::Call::new(
            &self.client,
            &PUT_ORGANIZATIONS_EMBEDDEDINTEGRATION,
        );
        call.body_json(&body);
        OrganizationRequest::new(call)
    }
    /// `PATCH /api/v2/organizations/features/{featureName}`
    ///
    /// Arguments:
    /// - `feature_name`
    /// - `enabled`
    #[inline]
    pub fn patch_organizations_feature(
        &self,
        feature_name: impl Into<String>,
        enabled: models::FeatureState,
    ) -> OrganizationRequest<PatchOrganizationsFeature> {
        let mut call = rt::Call::new(&self.client, &PATCH_ORGANIZATIONS_FEATURE)
            .path(&feature_name.into());
        call.body_json(&enabled);
        OrganizationRequest::new(call)
    }
    /// `GET /api/v2/organizations/ipaddressauthentication`
    #[deprecated]
    #[inline]
    pub fn get_organizations_ipaddressauthentication(
        &self,
    ) -> OrganizationRequest<GetOrganizationsIpaddressauthentication> {
        OrganizationRequest::new(
            rt::Call::new(&self.client, &GET_ORGANIZATIONS_IPADDRESSAUTHENTICATION),
        )
    }
    /// `PUT /api/v2/organizations/ipaddressauthentication`
    ///
    /// Arguments:
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn put_organizations_ipaddressauthentication(
        &self,
        body: models::IpAddressAuthentication,
    ) -> OrganizationRequest<PutOrganizationsIpaddressauthentication> {
        let mut call = rt::Call::new(
            &self.client,
            &PUT_ORGANIZATIONS_IPADDRESSAUTHENTICATION,
        );
        call.body_json(&body);
        OrganizationRequest::new(call)
    }
    /// `GET /api/v2/organizations/limits/changerequests`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `expand`
    /// - `page_size`
    /// - `status`
    #[inline]
    pub fn get_organizations_limits_changerequests(
        &self,
    ) -> OrganizationRequest<GetOrganizationsLimitsChangerequests> {
        OrganizationRequest::new(
            rt::Call::new(&self.client, &GET_ORGANIZATIONS_LIMITS_CHANGEREQUESTS),
        )
    }
    /// `GET /api/v2/organizations/limits/changerequests/{requestId}`
    ///
    /// Arguments:
    /// - `request_id`
    #[inline]
    pub fn get_organizations_limits_changerequest(
        &self,
        request_id: impl Into<String>,
    ) -> OrganizationRequest<GetOrganizationsLimitsChangerequest> {
        OrganizationRequest::new(
            rt::Call::new(&self.client, &GET_ORGANIZATIONS_LIMITS_CHANGEREQUEST)
                .path(&request_id.into()),
        )
    }
    /// `GET /api/v2/organizations/limits/docs`
    #[inline]
    pub fn get_organizations_limits_docs(
        &self,
    ) -> OrganizationRequest<GetOrganizationsLimitsDocs> {
        OrganizationRequest::new(
            rt::Call::new(&self.client, &GET_ORGANIZATIONS_LIMITS_DOCS),
        )
    }
    /// `GET /api/v2/organizations/limits/docs/freetrial`
    #[inline]
    pub fn get_organizations_limits_docs_freetrial(
        &self,
    ) -> OrganizationRequest<GetOrganizationsLimitsDocsFreetrial> {
        OrganizationRequest::new(
            rt::Call::new(&self.client, &GET_ORGANIZATIONS_LIMITS_DOCS_FREETRIAL),
        )
    }
    /// `GET /api/v2/organizations/limits/namespaces`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_organizations_limits_namespaces(
        &self,
    ) -> OrganizationRequest<GetOrganizationsLimitsNamespaces> {
        OrganizationRequest::new(
            rt::Call::new(&self.client, &GET_ORGANIZATIONS_LIMITS_NAMESPACES),
        )
    }
    /// `GET /api/v2/organizations/limits/namespaces/{namespaceName}`
    ///
    /// Arguments:
    /// - `namespace_name`
    #[inline]
    pub fn get_organizations_limits_namespace(
        &self,
        namespace_name: impl Into<String>,
    ) -> OrganizationRequest<GetOrganizationsLimitsNamespace> {
        OrganizationRequest::new(
            rt::Call::new(&self.client, &GET_ORGANIZATIONS_LIMITS_NAMESPACE)
                .path(&namespace_name.into()),
        )
    }
    /// `GET /api/v2/organizations/limits/namespaces/{namespaceName}/defaults`
    ///
    /// Arguments:
    /// - `namespace_name`
    #[inline]
    pub fn get_organizations_limits_namespace_defaults(
        &self,
        namespace_name: impl Into<String>,
    ) -> OrganizationRequest<GetOrganizationsLimitsNamespaceDefaults> {
        OrganizationRequest::new(
            rt::Call::new(&self.client, &GET_ORGANIZATIONS_LIMITS_NAMESPACE_DEFAULTS)
                .path(&namespace_name.into()),
        )
    }
    /// `GET /api/v2/organizations/me`
    #[inline]
    pub fn get_organizations_me(&self) -> OrganizationRequest<GetOrganizationsMe> {
        OrganizationRequest::new(rt::Call::new(&self.client, &GET_ORGANIZATIONS_ME))
    }
    /// `PUT /api/v2/organizations/me`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn put_organizations_me(&self) -> OrganizationRequest<PutOrganizationsMe> {
        OrganizationRequest::new(rt::Call::new(&self.client, &PUT_ORGANIZATIONS_ME))
    }
    /// `GET /api/v2/organizations/whitelist`
    #[deprecated]
    #[inline]
    pub fn get_organizations_whitelist(
        &self,
    ) -> OrganizationRequest<GetOrganizationsWhitelist> {
        OrganizationRequest::new(
            rt::Call::new(&self.client, &GET_ORGANIZATIONS_WHITELIST),
        )
    }
    /// `PUT /api/v2/organizations/whitelist`
    ///
    /// Arguments:
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn put_organizations_whitelist(
        &self,
        body: models::OrgWhitelistSettings,
    ) -> OrganizationRequest<PutOrganizationsWhitelist> {
        let mut call = rt::Call::new(&self.client, &PUT_ORGANIZATIONS_WHITELIST);
        call.body_json(&body);
        OrganizationRequest::new(call)
    }
}
/// A request of [`OrganizationApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `OrganizationRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct OrganizationRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> OrganizationRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for OrganizationRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for OrganizationRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_FIELDCONFIG: rt::Operation = rt::Operation::new(
        "getFieldconfig",
        rt::Method::Get,
        &["/api/v2/fieldconfig"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_fieldconfig`.
#[derive(Debug)]
pub enum GetFieldconfig {}
impl rt::Endpoint for GetFieldconfig {
    type Answer = models::FieldConfig;
}
static GET_ORGANIZATIONS_AUTHENTICATION_SETTINGS: rt::Operation = rt::Operation::new(
        "getOrganizationsAuthenticationSettings",
        rt::Method::Get,
        &["/api/v2/organizations/authentication/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_organizations_authentication_settings`.
#[derive(Debug)]
pub enum GetOrganizationsAuthenticationSettings {}
impl rt::Endpoint for GetOrganizationsAuthenticationSettings {
    type Answer = models::OrgAuthSettings;
}
static PATCH_ORGANIZATIONS_AUTHENTICATION_SETTINGS: rt::Operation = rt::Operation::new(
        "patchOrganizationsAuthenticationSettings",
        rt::Method::Patch,
        &["/api/v2/organizations/authentication/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_organizations_authentication_settings`.
#[derive(Debug)]
pub enum PatchOrganizationsAuthenticationSettings {}
impl rt::Endpoint for PatchOrganizationsAuthenticationSettings {
    type Answer = models::OrgAuthSettings;
}
static GET_ORGANIZATIONS_EMBEDDEDINTEGRATION: rt::Operation = rt::Operation::new(
        "getOrganizationsEmbeddedintegration",
        rt::Method::Get,
        &["/api/v2/organizations/embeddedintegration"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_organizations_embeddedintegration`.
#[derive(Debug)]
pub enum GetOrganizationsEmbeddedintegration {}
impl rt::Endpoint for GetOrganizationsEmbeddedintegration {
    type Answer = models::EmbeddedIntegration;
}
static PUT_ORGANIZATIONS_EMBEDDEDINTEGRATION: rt::Operation = rt::Operation::new(
        "putOrganizationsEmbeddedintegration",
        rt::Method::Put,
        &["/api/v2/organizations/embeddedintegration"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_organizations_embeddedintegration`.
#[derive(Debug)]
pub enum PutOrganizationsEmbeddedintegration {}
impl rt::Endpoint for PutOrganizationsEmbeddedintegration {
    type Answer = models::EmbeddedIntegration;
}
static PATCH_ORGANIZATIONS_FEATURE: rt::Operation = rt::Operation::new(
        "patchOrganizationsFeature",
        rt::Method::Patch,
        &["/api/v2/organizations/features/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_organizations_feature`.
#[derive(Debug)]
pub enum PatchOrganizationsFeature {}
impl rt::Endpoint for PatchOrganizationsFeature {
    type Answer = models::OrganizationFeatures;
}
static GET_ORGANIZATIONS_IPADDRESSAUTHENTICATION: rt::Operation = rt::Operation::new(
        "getOrganizationsIpaddressauthentication",
        rt::Method::Get,
        &["/api/v2/organizations/ipaddressauthentication"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_organizations_ipaddressauthentication`.
#[derive(Debug)]
pub enum GetOrganizationsIpaddressauthentication {}
impl rt::Endpoint for GetOrganizationsIpaddressauthentication {
    type Answer = models::IpAddressAuthentication;
}
static PUT_ORGANIZATIONS_IPADDRESSAUTHENTICATION: rt::Operation = rt::Operation::new(
        "putOrganizationsIpaddressauthentication",
        rt::Method::Put,
        &["/api/v2/organizations/ipaddressauthentication"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_organizations_ipaddressauthentication`.
#[derive(Debug)]
pub enum PutOrganizationsIpaddressauthentication {}
impl rt::Endpoint for PutOrganizationsIpaddressauthentication {
    type Answer = models::IpAddressAuthentication;
}
static GET_ORGANIZATIONS_LIMITS_CHANGEREQUESTS: rt::Operation = rt::Operation::new(
        "getOrganizationsLimitsChangerequests",
        rt::Method::Get,
        &["/api/v2/organizations/limits/changerequests"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_organizations_limits_changerequests`.
#[derive(Debug)]
pub enum GetOrganizationsLimitsChangerequests {}
impl rt::Endpoint for GetOrganizationsLimitsChangerequests {
    type Answer = models::LimitChangeRequestsEntityListing;
}
impl OrganizationRequest<GetOrganizationsLimitsChangerequests> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: i64) -> Self {
        self.call.query("after", value.to_string());
        self
    }
    /// Sets `before`.
    #[inline]
    pub fn before(mut self, value: i64) -> Self {
        self.call.query("before", value.to_string());
        self
    }
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
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `status`.
    #[inline]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.call.query("status", value.into());
        self
    }
}
static GET_ORGANIZATIONS_LIMITS_CHANGEREQUEST: rt::Operation = rt::Operation::new(
        "getOrganizationsLimitsChangerequest",
        rt::Method::Get,
        &["/api/v2/organizations/limits/changerequests/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_organizations_limits_changerequest`.
#[derive(Debug)]
pub enum GetOrganizationsLimitsChangerequest {}
impl rt::Endpoint for GetOrganizationsLimitsChangerequest {
    type Answer = models::LimitChangeRequestDetails;
}
static GET_ORGANIZATIONS_LIMITS_DOCS: rt::Operation = rt::Operation::new(
        "getOrganizationsLimitsDocs",
        rt::Method::Get,
        &["/api/v2/organizations/limits/docs"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_organizations_limits_docs`.
#[derive(Debug)]
pub enum GetOrganizationsLimitsDocs {}
impl rt::Endpoint for GetOrganizationsLimitsDocs {
    type Answer = models::LimitDocumentation;
}
static GET_ORGANIZATIONS_LIMITS_DOCS_FREETRIAL: rt::Operation = rt::Operation::new(
        "getOrganizationsLimitsDocsFreetrial",
        rt::Method::Get,
        &["/api/v2/organizations/limits/docs/freetrial"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_organizations_limits_docs_freetrial`.
#[derive(Debug)]
pub enum GetOrganizationsLimitsDocsFreetrial {}
impl rt::Endpoint for GetOrganizationsLimitsDocsFreetrial {
    type Answer = models::FreeTrialLimitDocs;
}
static GET_ORGANIZATIONS_LIMITS_NAMESPACES: rt::Operation = rt::Operation::new(
        "getOrganizationsLimitsNamespaces",
        rt::Method::Get,
        &["/api/v2/organizations/limits/namespaces"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_organizations_limits_namespaces`.
#[derive(Debug)]
pub enum GetOrganizationsLimitsNamespaces {}
impl rt::Endpoint for GetOrganizationsLimitsNamespaces {
    type Answer = rt::Value;
}
impl OrganizationRequest<GetOrganizationsLimitsNamespaces> {
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
    /// Default of the service: 100
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static GET_ORGANIZATIONS_LIMITS_NAMESPACE: rt::Operation = rt::Operation::new(
        "getOrganizationsLimitsNamespace",
        rt::Method::Get,
        &["/api/v2/organizations/limits/namespaces/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_organizations_limits_namespace`.
#[derive(Debug)]
pub enum GetOrganizationsLimitsNamespace {}
impl rt::Endpoint for GetOrganizationsLimitsNamespace {
    type Answer = models::LimitsEntityListing;
}
static GET_ORGANIZATIONS_LIMITS_NAMESPACE_DEFAULTS: rt::Operation = rt::Operation::new(
        "getOrganizationsLimitsNamespaceDefaults",
        rt::Method::Get,
        &["/api/v2/organizations/limits/namespaces/", "/defaults"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_organizations_limits_namespace_defaults`.
#[derive(Debug)]
pub enum GetOrganizationsLimitsNamespaceDefaults {}
impl rt::Endpoint for GetOrganizationsLimitsNamespaceDefaults {
    type Answer = models::LimitsEntityListing;
}
static GET_ORGANIZATIONS_ME: rt::Operation = rt::Operation::new(
        "getOrganizationsMe",
        rt::Method::Get,
        &["/api/v2/organizations/me"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_organizations_me`.
#[derive(Debug)]
pub enum GetOrganizationsMe {}
impl rt::Endpoint for GetOrganizationsMe {
    type Answer = models::Organization;
}
static PUT_ORGANIZATIONS_ME: rt::Operation = rt::Operation::new(
        "putOrganizationsMe",
        rt::Method::Put,
        &["/api/v2/organizations/me"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_organizations_me`.
#[derive(Debug)]
pub enum PutOrganizationsMe {}
impl rt::Endpoint for PutOrganizationsMe {
    type Answer = models::Organization;
}
impl OrganizationRequest<PutOrganizationsMe> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::Organization) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_ORGANIZATIONS_WHITELIST: rt::Operation = rt::Operation::new(
        "getOrganizationsWhitelist",
        rt::Method::Get,
        &["/api/v2/organizations/whitelist"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_organizations_whitelist`.
#[derive(Debug)]
pub enum GetOrganizationsWhitelist {}
impl rt::Endpoint for GetOrganizationsWhitelist {
    type Answer = models::OrgWhitelistSettings;
}
static PUT_ORGANIZATIONS_WHITELIST: rt::Operation = rt::Operation::new(
        "putOrganizationsWhitelist",
        rt::Method::Put,
        &["/api/v2/organizations/whitelist"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_organizations_whitelist`.
#[derive(Debug)]
pub enum PutOrganizationsWhitelist {}
impl rt::Endpoint for PutOrganizationsWhitelist {
    type Answer = models::OrgWhitelistSettings;
}
