// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of License.
#[derive(Clone, Debug)]
pub struct LicenseApi {
    client: rt::Client,
}
impl LicenseApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/license/definitions`
    #[inline]
    pub fn get_license_definitions(&self) -> LicenseRequest<GetLicenseDefinitions> {
        LicenseRequest::new(rt::Call::new(&self.client, &GET_LICENSE_DEFINITIONS))
    }
    /// `GET /api/v2/license/definitions/{licenseId}`
    ///
    /// Arguments:
    /// - `license_id`
    #[inline]
    pub fn get_license_definition(
        &self,
        license_id: impl Into<String>,
    ) -> LicenseRequest<GetLicenseDefinition> {
        LicenseRequest::new(
            rt::Call::new(&self.client, &GET_LICENSE_DEFINITION).path(&license_id.into()),
        )
    }
    /// `POST /api/v2/license/infer`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_license_infer(&self) -> LicenseRequest<PostLicenseInfer> {
        LicenseRequest::new(rt::Call::new(&self.client, &POST_LICENSE_INFER))
    }
    /// `POST /api/v2/license/infer/permissions`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_license_infer_permissions(
        &self,
    ) -> LicenseRequest<PostLicenseInferPermissions> {
        LicenseRequest::new(rt::Call::new(&self.client, &POST_LICENSE_INFER_PERMISSIONS))
    }
    /// `POST /api/v2/license/organization`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_license_organization(&self) -> LicenseRequest<PostLicenseOrganization> {
        LicenseRequest::new(rt::Call::new(&self.client, &POST_LICENSE_ORGANIZATION))
    }
    /// `GET /api/v2/license/toggles/{featureName}`
    ///
    /// Arguments:
    /// - `feature_name`
    #[inline]
    pub fn get_license_toggle(
        &self,
        feature_name: impl Into<String>,
    ) -> LicenseRequest<GetLicenseToggle> {
        LicenseRequest::new(
            rt::Call::new(&self.client, &GET_LICENSE_TOGGLE).path(&feature_name.into()),
        )
    }
    /// `POST /api/v2/license/toggles/{featureName}`
    ///
    /// Arguments:
    /// - `feature_name`
    #[inline]
    pub fn post_license_toggle(
        &self,
        feature_name: impl Into<String>,
    ) -> LicenseRequest<PostLicenseToggle> {
        LicenseRequest::new(
            rt::Call::new(&self.client, &POST_LICENSE_TOGGLE).path(&feature_name.into()),
        )
    }
    /// `GET /api/v2/license/users`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_license_users(&self) -> LicenseRequest<GetLicenseUsers> {
        LicenseRequest::new(rt::Call::new(&self.client, &GET_LICENSE_USERS))
    }
    /// `POST /api/v2/license/users`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_license_users(&self) -> LicenseRequest<PostLicenseUsers> {
        LicenseRequest::new(rt::Call::new(&self.client, &POST_LICENSE_USERS))
    }
    /// `GET /api/v2/license/users/{userId}`
    ///
    /// Arguments:
    /// - `user_id`
    #[inline]
    pub fn get_license_user(
        &self,
        user_id: impl Into<String>,
    ) -> LicenseRequest<GetLicenseUser> {
        LicenseRequest::new(
            rt::Call::new(&self.client, &GET_LICENSE_USER).path(&user_id.into()),
        )
    }
}
/// A request of [`LicenseApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `LicenseRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct LicenseRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> LicenseRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for LicenseRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for LicenseRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_LICENSE_DEFINITIONS: rt::Operation = rt::Operation::new(
        "getLicenseDefinitions",
        rt::Method::Get,
        &["/api/v2/license/definitions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_license_definitions`.
#[derive(Debug)]
pub enum GetLicenseDefinitions {}
impl rt::Endpoint for GetLicenseDefinitions {
    type Answer = Vec<models::LicenseDefinition>;
}
static GET_LICENSE_DEFINITION: rt::Operation = rt::Operation::new(
        "getLicenseDefinition",
        rt::Method::Get,
        &["/api/v2/license/definitions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_license_definition`.
#[derive(Debug)]
pub enum GetLicenseDefinition {}
impl rt::Endpoint for GetLicenseDefinition {
    type Answer = models::LicenseDefinition;
}
static POST_LICENSE_INFER: rt::Operation = rt::Operation::new(
        "postLicenseInfer",
        rt::Method::Post,
        &["/api/v2/license/infer"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_license_infer`.
#[derive(Debug)]
pub enum PostLicenseInfer {}
impl rt::Endpoint for PostLicenseInfer {
    type Answer = Vec<String>;
}
impl LicenseRequest<PostLicenseInfer> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call.body_json(&value.into_iter().map(Into::into).collect::<Vec<String>>());
        self
    }
}
static POST_LICENSE_INFER_PERMISSIONS: rt::Operation = rt::Operation::new(
        "postLicenseInferPermissions",
        rt::Method::Post,
        &["/api/v2/license/infer/permissions"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_license_infer_permissions`.
#[derive(Debug)]
pub enum PostLicenseInferPermissions {}
impl rt::Endpoint for PostLicenseInferPermissions {
    type Answer = Vec<String>;
}
impl LicenseRequest<PostLicenseInferPermissions> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call.body_json(&value.into_iter().map(Into::into).collect::<Vec<String>>());
        self
    }
}
static POST_LICENSE_ORGANIZATION: rt::Operation = rt::Operation::new(
        "postLicenseOrganization",
        rt::Method::Post,
        &["/api/v2/license/organization"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_license_organization`.
#[derive(Debug)]
pub enum PostLicenseOrganization {}
impl rt::Endpoint for PostLicenseOrganization {
    type Answer = Vec<models::LicenseUpdateStatus>;
}
impl LicenseRequest<PostLicenseOrganization> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::LicenseBatchAssignmentRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_LICENSE_TOGGLE: rt::Operation = rt::Operation::new(
        "getLicenseToggle",
        rt::Method::Get,
        &["/api/v2/license/toggles/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_license_toggle`.
#[derive(Debug)]
pub enum GetLicenseToggle {}
impl rt::Endpoint for GetLicenseToggle {
    type Answer = models::LicenseOrgToggle;
}
static POST_LICENSE_TOGGLE: rt::Operation = rt::Operation::new(
        "postLicenseToggle",
        rt::Method::Post,
        &["/api/v2/license/toggles/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_license_toggle`.
#[derive(Debug)]
pub enum PostLicenseToggle {}
impl rt::Endpoint for PostLicenseToggle {
    type Answer = models::LicenseOrgToggle;
}
static GET_LICENSE_USERS: rt::Operation = rt::Operation::new(
        "getLicenseUsers",
        rt::Method::Get,
        &["/api/v2/license/users"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_license_users`.
#[derive(Debug)]
pub enum GetLicenseUsers {}
impl rt::Endpoint for GetLicenseUsers {
    type Answer = models::UserLicensesEntityListing;
}
impl LicenseRequest<GetLicenseUsers> {
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
static POST_LICENSE_USERS: rt::Operation = rt::Operation::new(
        "postLicenseUsers",
        rt::Method::Post,
        &["/api/v2/license/users"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_license_users`.
#[derive(Debug)]
pub enum PostLicenseUsers {}
impl rt::Endpoint for PostLicenseUsers {
    type Answer = std::collections::BTreeMap<String, rt::Value>;
}
impl LicenseRequest<PostLicenseUsers> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call.body_json(&value.into_iter().map(Into::into).collect::<Vec<String>>());
        self
    }
}
static GET_LICENSE_USER: rt::Operation = rt::Operation::new(
        "getLicenseUser",
        rt::Method::Get,
        &["/api/v2/license/users/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_license_user`.
#[derive(Debug)]
pub enum GetLicenseUser {}
impl rt::Endpoint for GetLicenseUser {
    type Answer = models::LicenseUser;
}
