// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Web Deployments.
#[derive(Clone, Debug)]
pub struct WebDeploymentsApi {
    client: rt::Client,
}
impl WebDeploymentsApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/webdeployments/configurations`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `page_size`
    /// - `show_only_published`
    #[inline]
    pub fn get_webdeployments_configurations(
        &self,
    ) -> WebDeploymentsRequest<GetWebdeploymentsConfigurations> {
        WebDeploymentsRequest::new(
            rt::Call::new(&self.client, &GET_WEBDEPLOYMENTS_CONFIGURATIONS),
        )
    }
    /// `POST /api/v2/webdeployments/configurations`
    ///
    /// Arguments:
    /// - `configuration_version`
    #[inline]
    pub fn post_webdeployments_configurations(
        &self,
        configuration_version: models::WebDeploymentConfigurationVersion,
    ) -> WebDeploymentsRequest<PostWebdeploymentsConfigurations> {
        let mut call = rt::Call::new(&self.client, &POST_WEBDEPLOYMENTS_CONFIGURATIONS);
        call.body_json(&configuration_version);
        WebDeploymentsRequest::new(call)
    }
    /// `DELETE /api/v2/webdeployments/configurations/{configurationId}`
    ///
    /// Arguments:
    /// - `configuration_id`
    #[inline]
    pub fn delete_webdeployments_configuration(
        &self,
        configuration_id: impl Into<String>,
    ) -> WebDeploymentsRequest<DeleteWebdeploymentsConfiguration> {
        WebDeploymentsRequest::new(
            rt::Call::new(&self.client, &DELETE_WEBDEPLOYMENTS_CONFIGURATION)
                .path(&configuration_id.into()),
        )
    }
    /// `GET /api/v2/webdeployments/configurations/{configurationId}/versions`
    ///
    /// Arguments:
    /// - `configuration_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `page_size`
    #[inline]
    pub fn get_webdeployments_configuration_versions(
        &self,
        configuration_id: impl Into<String>,
    ) -> WebDeploymentsRequest<GetWebdeploymentsConfigurationVersions> {
        WebDeploymentsRequest::new(
            rt::Call::new(&self.client, &GET_WEBDEPLOYMENTS_CONFIGURATION_VERSIONS)
                .path(&configuration_id.into()),
        )
    }
    /// `GET /api/v2/webdeployments/configurations/{configurationId}/versions/draft`
    ///
    /// Arguments:
    /// - `configuration_id`
    #[inline]
    pub fn get_webdeployments_configuration_versions_draft(
        &self,
        configuration_id: impl Into<String>,
    ) -> WebDeploymentsRequest<GetWebdeploymentsConfigurationVersionsDraft> {
        WebDeploymentsRequest::new(
            rt::Call::new(&self.client, &GET_WEBDEPLOYMENTS_CONFIGURATION_VERSIONS_DRAFT)
                .path(&configuration_id.into()),
        )
    }
    /// `PUT /api/v2/webdeployments/configurations/{configurationId}/versions/draft`
    ///
    /// Arguments:
    /// - `configuration_id`
    /// - `configuration_version`
    #[inline]
    pub fn put_webdeployments_configuration_versions_draft(
        &self,
        configuration_id: impl Into<String>,
        configuration_version: models::WebDeploymentConfigurationVersion,
    ) -> WebDeploymentsRequest<PutWebdeploymentsConfigurationVersionsDraft> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_WEBDEPLOYMENTS_CONFIGURATION_VERSIONS_DRAFT,
            )
            .path(&configuration_id.into());
        call.body_json(&configuration_version);
        WebDeploymentsRequest::new(call)
    }
    /// `POST /api/v2/webdeployments/configurations/{configurationId}/versions/draft/publish`
    ///
    /// Arguments:
    /// - `configuration_id`
    #[inline]
    pub fn post_webdeployments_configuration_versions_draft_publish(
        &self,
        configuration_id: impl Into<String>,
    ) -> WebDeploymentsRequest<PostWebdeploymentsConfigurationVersionsDraftPublish> {
        WebDeploymentsRequest::new(
            rt::Call::new(
                    &self.client,
                    &POST_WEBDEPLOYMENTS_CONFIGURATION_VERSIONS_DRAFT_PUBLISH,
                )
                .path(&configuration_id.into()),
        )
    }
    /// `GET /api/v2/webdeployments/configurations/{configurationId}/versions/{versionId}`
    ///
    /// Arguments:
    /// - `configuration_id`
    /// - `version_id`
    #[inline]
    pub fn get_webdeployments_configuration_version(
        &self,
        configuration_id: impl Into<String>,
        version_id: impl Into<String>,
    ) -> WebDeploymentsRequest<GetWebdeploymentsConfigurationVersion> {
        WebDeploymentsRequest::new(
            rt::Call::new(&self.client, &GET_WEBDEPLOYMENTS_CONFIGURATION_VERSION)
                .path(&configuration_id.into())
                .path(&version_id.into()),
        )
    }
    /// `GET /api/v2/webdeployments/deployments`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `expand`
    /// - `page_size`
    #[inline]
    pub fn get_webdeployments_deployments(
        &self,
    ) -> WebDeploymentsRequest<GetWebdeploymentsDeployments> {
        WebDeploymentsRequest::new(
            rt::Call::new(&self.client, &GET_WEBDEPLOYMENTS_DEPLOYMENTS),
        )
    }
    /// `POST /api/v2/webdeployments/deployments`
    ///
    /// Arguments:
    /// - `deployment`
    #[inline]
    pub fn post_webdeployments_deployments(
        &self,
        deployment: models::WebDeployment,
    ) -> WebDeploymentsRequest<PostWebdeploymentsDeployments> {
        let mut call = rt::Call::new(&self.client, &POST_WEBDEPLOYMENTS_DEPLOYMENTS);
        call.body_json(&deployment);
        WebDeploymentsRequest::new(call)
    }
    /// `GET /api/v2/webdeployments/deployments/{deploymentId}`
    ///
    /// Arguments:
    /// - `deployment_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_webdeployments_deployment(
        &self,
        deployment_id: impl Into<String>,
    ) -> WebDeploymentsRequest<GetWebdeploymentsDeployment> {
        WebDeploymentsRequest::new(
            rt::Call::new(&self.client, &GET_WEBDEPLOYMENTS_DEPLOYMENT)
                .path(&deployment_id.into()),
        )
    }
    /// `PUT /api/v2/webdeployments/deployments/{deploymentId}`
    ///
    /// Arguments:
    /// - `deployment_id`
    /// - `deployment`
    #[inline]
    pub fn put_webdeployments_deployment(
        &self,
        deployment_id: impl Into<String>,
        deployment: models::WebDeployment,
    ) -> WebDeploymentsRequest<PutWebdeploymentsDeployment> {
        let mut call = rt::Call::new(&self.client, &PUT_WEBDEPLOYMENTS_DEPLOYMENT)
            .path(&deployment_id.into());
        call.body_json(&deployment);
        WebDeploymentsRequest::new(call)
    }
    /// `DELETE /api/v2/webdeployments/deployments/{deploymentId}`
    ///
    /// Arguments:
    /// - `deployment_id`
    #[inline]
    pub fn delete_webdeployments_deployment(
        &self,
        deployment_id: impl Into<String>,
    ) -> WebDeploymentsRequest<DeleteWebdeploymentsDeployment> {
        WebDeploymentsRequest::new(
            rt::Call::new(&self.client, &DELETE_WEBDEPLOYMENTS_DEPLOYMENT)
                .path(&deployment_id.into()),
        )
    }
    /// `GET /api/v2/webdeployments/deployments/{deploymentId}/cobrowse/{sessionId}`
    ///
    /// Sent without credentials.
    ///
    /// Arguments:
    /// - `deployment_id`
    /// - `session_id`
    #[inline]
    pub fn get_webdeployments_deployment_cobrowse_session_id(
        &self,
        deployment_id: impl Into<String>,
        session_id: impl Into<String>,
    ) -> WebDeploymentsRequest<GetWebdeploymentsDeploymentCobrowseSessionId> {
        WebDeploymentsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WEBDEPLOYMENTS_DEPLOYMENT_COBROWSE_SESSION_ID,
                )
                .path(&deployment_id.into())
                .path(&session_id.into()),
        )
    }
    /// `DELETE /api/v2/webdeployments/deployments/{deploymentId}/cobrowse/{sessionId}`
    ///
    /// Sent without credentials.
    ///
    /// Arguments:
    /// - `deployment_id`
    /// - `session_id`
    #[inline]
    pub fn delete_webdeployments_deployment_cobrowse_session_id(
        &self,
        deployment_id: impl Into<String>,
        session_id: impl Into<String>,
    ) -> WebDeploymentsRequest<DeleteWebdeploymentsDeploymentCobrowseSessionId> {
        WebDeploymentsRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_WEBDEPLOYMENTS_DEPLOYMENT_COBROWSE_SESSION_ID,
                )
                .path(&deployment_id.into())
                .path(&session_id.into()),
        )
    }
    /// `GET /api/v2/webdeployments/deployments/{deploymentId}/configurations`
    ///
    /// Arguments:
    /// - `deployment_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `r#type`
    #[inline]
    pub fn get_webdeployments_deployment_configurations(
        &self,
        deployment_id: impl Into<String>,
    ) -> WebDeploymentsRequest<GetWebdeploymentsDeploymentConfigurations> {
        WebDeploymentsRequest::new(
            rt::Call::new(&self.client, &GET_WEBDEPLOYMENTS_DEPLOYMENT_CONFIGURATIONS)
                .path(&deployment_id.into()),
        )
    }
    /// `GET /api/v2/webdeployments/deployments/{deploymentId}/identityresolution`
    ///
    /// Arguments:
    /// - `deployment_id`
    #[inline]
    pub fn get_webdeployments_deployment_identityresolution(
        &self,
        deployment_id: impl Into<String>,
    ) -> WebDeploymentsRequest<GetWebdeploymentsDeploymentIdentityresolution> {
        WebDeploymentsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WEBDEPLOYMENTS_DEPLOYMENT_IDENTITYRESOLUTION,
                )
                .path(&deployment_id.into()),
        )
    }
    /// `PUT /api/v2/webdeployments/deployments/{deploymentId}/identityresolution`
    ///
    /// Arguments:
    /// - `deployment_id`
    /// - `body`
    #[inline]
    pub fn put_webdeployments_deployment_identityresolution(
        &self,
        deployment_id: impl Into<String>,
        body: models::DeploymentIdentityResolutionConfig,
    ) -> WebDeploymentsRequest<PutWebdeploymentsDeploymentIdentityresolution> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_WEBDEPLOYMENTS_DEPLOYMENT_IDENTITYRESOLUTION,
            )
            .path(&deployment_id.into());
        call.body_json(&body);
        WebDeploymentsRequest::new(call)
    }
    /// `POST /api/v2/webdeployments/token/oauthcodegrantjwtexchange`
    ///
    /// Sent without credentials.
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_webdeployments_token_oauthcodegrantjwtexchange(
        &self,
        body: models::WebDeploymentsOAuthExchangeRequest,
    ) -> WebDeploymentsRequest<PostWebdeploymentsTokenOauthcodegrantjwtexchange> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_WEBDEPLOYMENTS_TOKEN_OAUTHCODEGRANTJWTEXCHANGE,
        );
        call.body_json(&body);
        WebDeploymentsRequest::new(call)
    }
    /// `POST /api/v2/webdeployments/token/refresh`
    ///
    /// Sent without credentials.
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_webdeployments_token_refresh(
        &self,
    ) -> WebDeploymentsRequest<PostWebdeploymentsTokenRefresh> {
        WebDeploymentsRequest::new(
            rt::Call::new(&self.client, &POST_WEBDEPLOYMENTS_TOKEN_REFRESH),
        )
    }
    /// `DELETE /api/v2/webdeployments/token/revoke`
    ///
    /// Sent without credentials.
    ///
    /// Optional, set on the request:
    /// - `x_journey_session_id`
    /// - `x_journey_session_type`
    #[inline]
    pub fn delete_webdeployments_token_revoke(
        &self,
    ) -> WebDeploymentsRequest<DeleteWebdeploymentsTokenRevoke> {
        WebDeploymentsRequest::new(
            rt::Call::new(&self.client, &DELETE_WEBDEPLOYMENTS_TOKEN_REVOKE),
        )
    }
}
/// A request of [`WebDeploymentsApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `WebDeploymentsRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct WebDeploymentsRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> WebDeploymentsRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for WebDeploymentsRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for WebDeploymentsRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_WEBDEPLOYMENTS_CONFIGURATIONS: rt::Operation = rt::Operation::new(
        "getWebdeploymentsConfigurations",
        rt::Method::Get,
        &["/api/v2/webdeployments/configurations"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_webdeployments_configurations`.
#[derive(Debug)]
pub enum GetWebdeploymentsConfigurations {}
impl rt::Endpoint for GetWebdeploymentsConfigurations {
    type Answer = models::WebDeploymentConfigurationVersionEntityListing;
}
impl WebDeploymentsRequest<GetWebdeploymentsConfigurations> {
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
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
    /// Sets `showOnlyPublished`.
    #[inline]
    pub fn show_only_published(mut self, value: bool) -> Self {
        self.call.query("showOnlyPublished", value.to_string());
        self
    }
}
static POST_WEBDEPLOYMENTS_CONFIGURATIONS: rt::Operation = rt::Operation::new(
        "postWebdeploymentsConfigurations",
        rt::Method::Post,
        &["/api/v2/webdeployments/configurations"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_webdeployments_configurations`.
#[derive(Debug)]
pub enum PostWebdeploymentsConfigurations {}
impl rt::Endpoint for PostWebdeploymentsConfigurations {
    type Answer = models::WebDeploymentConfigurationVersion;
}
static DELETE_WEBDEPLOYMENTS_CONFIGURATION: rt::Operation = rt::Operation::new(
        "deleteWebdeploymentsConfiguration",
        rt::Method::Delete,
        &["/api/v2/webdeployments/configurations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_webdeployments_configuration`.
#[derive(Debug)]
pub enum DeleteWebdeploymentsConfiguration {}
impl rt::Endpoint for DeleteWebdeploymentsConfiguration {
    type Answer = ();
}
static GET_WEBDEPLOYMENTS_CONFIGURATION_VERSIONS: rt::Operation = rt::Operation::new(
        "getWebdeploymentsConfigurationVersions",
        rt::Method::Get,
        &["/api/v2/webdeployments/configurations/", "/versions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_webdeployments_configuration_versions`.
#[derive(Debug)]
pub enum GetWebdeploymentsConfigurationVersions {}
impl rt::Endpoint for GetWebdeploymentsConfigurationVersions {
    type Answer = models::WebDeploymentConfigurationVersionEntityListing;
}
impl WebDeploymentsRequest<GetWebdeploymentsConfigurationVersions> {
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
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
}
static GET_WEBDEPLOYMENTS_CONFIGURATION_VERSIONS_DRAFT: rt::Operation = rt::Operation::new(
        "getWebdeploymentsConfigurationVersionsDraft",
        rt::Method::Get,
        &["/api/v2/webdeployments/configurations/", "/versions/draft"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_webdeployments_configuration_versions_draft`.
#[derive(Debug)]
pub enum GetWebdeploymentsConfigurationVersionsDraft {}
impl rt::Endpoint for GetWebdeploymentsConfigurationVersionsDraft {
    type Answer = models::WebDeploymentConfigurationVersion;
}
static PUT_WEBDEPLOYMENTS_CONFIGURATION_VERSIONS_DRAFT: rt::Operation = rt::Operation::new(
        "putWebdeploymentsConfigurationVersionsDraft",
        rt::Method::Put,
        &["/api/v2/webdeployments/configurations/", "/versions/draft"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_webdeployments_configuration_versions_draft`.
#[derive(Debug)]
pub enum PutWebdeploymentsConfigurationVersionsDraft {}
impl rt::Endpoint for PutWebdeploymentsConfigurationVersionsDraft {
    type Answer = models::WebDeploymentConfigurationVersion;
}
static POST_WEBDEPLOYMENTS_CONFIGURATION_VERSIONS_DRAFT_PUBLISH: rt::Operation = rt::Operation::new(
        "postWebdeploymentsConfigurationVersionsDraftPublish",
        rt::Method::Post,
        &["/api/v2/webdeployments/configurations/", "/versions/draft/publish"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_webdeployments_configuration_versions_draft_publish`.
#[derive(Debug)]
pub enum PostWebdeploymentsConfigurationVersionsDraftPublish {}
impl rt::Endpoint for PostWebdeploymentsConfigurationVersionsDraftPublish {
    type Answer = models::WebDeploymentConfigurationVersion;
}
static GET_WEBDEPLOYMENTS_CONFIGURATION_VERSION: rt::Operation = rt::Operation::new(
        "getWebdeploymentsConfigurationVersion",
        rt::Method::Get,
        &["/api/v2/webdeployments/configurations/", "/versions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_webdeployments_configuration_version`.
#[derive(Debug)]
pub enum GetWebdeploymentsConfigurationVersion {}
impl rt::Endpoint for GetWebdeploymentsConfigurationVersion {
    type Answer = models::WebDeploymentConfigurationVersion;
}
static GET_WEBDEPLOYMENTS_DEPLOYMENTS: rt::Operation = rt::Operation::new(
        "getWebdeploymentsDeployments",
        rt::Method::Get,
        &["/api/v2/webdeployments/deployments"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_webdeployments_deployments`.
#[derive(Debug)]
pub enum GetWebdeploymentsDeployments {}
impl rt::Endpoint for GetWebdeploymentsDeployments {
    type Answer = models::ExpandableWebDeploymentEntityListing;
}
impl WebDeploymentsRequest<GetWebdeploymentsDeployments> {
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
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
}
static POST_WEBDEPLOYMENTS_DEPLOYMENTS: rt::Operation = rt::Operation::new(
        "postWebdeploymentsDeployments",
        rt::Method::Post,
        &["/api/v2/webdeployments/deployments"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_webdeployments_deployments`.
#[derive(Debug)]
pub enum PostWebdeploymentsDeployments {}
impl rt::Endpoint for PostWebdeploymentsDeployments {
    type Answer = models::WebDeployment;
}
static GET_WEBDEPLOYMENTS_DEPLOYMENT: rt::Operation = rt::Operation::new(
        "getWebdeploymentsDeployment",
        rt::Method::Get,
        &["/api/v2/webdeployments/deployments/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_webdeployments_deployment`.
#[derive(Debug)]
pub enum GetWebdeploymentsDeployment {}
impl rt::Endpoint for GetWebdeploymentsDeployment {
    type Answer = models::WebDeployment;
}
impl WebDeploymentsRequest<GetWebdeploymentsDeployment> {
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
static PUT_WEBDEPLOYMENTS_DEPLOYMENT: rt::Operation = rt::Operation::new(
        "putWebdeploymentsDeployment",
        rt::Method::Put,
        &["/api/v2/webdeployments/deployments/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_webdeployments_deployment`.
#[derive(Debug)]
pub enum PutWebdeploymentsDeployment {}
impl rt::Endpoint for PutWebdeploymentsDeployment {
    type Answer = models::WebDeployment;
}
static DELETE_WEBDEPLOYMENTS_DEPLOYMENT: rt::Operation = rt::Operation::new(
        "deleteWebdeploymentsDeployment",
        rt::Method::Delete,
        &["/api/v2/webdeployments/deployments/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_webdeployments_deployment`.
#[derive(Debug)]
pub enum DeleteWebdeploymentsDeployment {}
impl rt::Endpoint for DeleteWebdeploymentsDeployment {
    type Answer = ();
}
static GET_WEBDEPLOYMENTS_DEPLOYMENT_COBROWSE_SESSION_ID: rt::Operation = rt::Operation::new(
        "getWebdeploymentsDeploymentCobrowseSessionId",
        rt::Method::Get,
        &["/api/v2/webdeployments/deployments/", "/cobrowse/", ""],
    )
    .accept("application/json");
/// Marks the requests of `get_webdeployments_deployment_cobrowse_session_id`.
#[derive(Debug)]
pub enum GetWebdeploymentsDeploymentCobrowseSessionId {}
impl rt::Endpoint for GetWebdeploymentsDeploymentCobrowseSessionId {
    type Answer = models::CobrowseWebMessagingSession;
}
static DELETE_WEBDEPLOYMENTS_DEPLOYMENT_COBROWSE_SESSION_ID: rt::Operation = rt::Operation::new(
        "deleteWebdeploymentsDeploymentCobrowseSessionId",
        rt::Method::Delete,
        &["/api/v2/webdeployments/deployments/", "/cobrowse/", ""],
    )
    .accept("application/json");
/// Marks the requests of `delete_webdeployments_deployment_cobrowse_session_id`.
#[derive(Debug)]
pub enum DeleteWebdeploymentsDeploymentCobrowseSessionId {}
impl rt::Endpoint for DeleteWebdeploymentsDeploymentCobrowseSessionId {
    type Answer = rt::Value;
}
static GET_WEBDEPLOYMENTS_DEPLOYMENT_CONFIGURATIONS: rt::Operation = rt::Operation::new(
        "getWebdeploymentsDeploymentConfigurations",
        rt::Method::Get,
        &["/api/v2/webdeployments/deployments/", "/configurations"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_webdeployments_deployment_configurations`.
#[derive(Debug)]
pub enum GetWebdeploymentsDeploymentConfigurations {}
impl rt::Endpoint for GetWebdeploymentsDeploymentConfigurations {
    type Answer = models::WebDeploymentActiveConfigurationOnDeployment;
}
impl WebDeploymentsRequest<GetWebdeploymentsDeploymentConfigurations> {
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
    /// Sets `type`.
    #[inline]
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.call.query("type", value.into());
        self
    }
}
static GET_WEBDEPLOYMENTS_DEPLOYMENT_IDENTITYRESOLUTION: rt::Operation = rt::Operation::new(
        "getWebdeploymentsDeploymentIdentityresolution",
        rt::Method::Get,
        &["/api/v2/webdeployments/deployments/", "/identityresolution"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_webdeployments_deployment_identityresolution`.
#[derive(Debug)]
pub enum GetWebdeploymentsDeploymentIdentityresolution {}
impl rt::Endpoint for GetWebdeploymentsDeploymentIdentityresolution {
    type Answer = models::DeploymentIdentityResolutionConfig;
}
static PUT_WEBDEPLOYMENTS_DEPLOYMENT_IDENTITYRESOLUTION: rt::Operation = rt::Operation::new(
        "putWebdeploymentsDeploymentIdentityresolution",
        rt::Method::Put,
        &["/api/v2/webdeployments/deployments/", "/identityresolution"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_webdeployments_deployment_identityresolution`.
#[derive(Debug)]
pub enum PutWebdeploymentsDeploymentIdentityresolution {}
impl rt::Endpoint for PutWebdeploymentsDeploymentIdentityresolution {
    type Answer = models::DeploymentIdentityResolutionConfig;
}
static POST_WEBDEPLOYMENTS_TOKEN_OAUTHCODEGRANTJWTEXCHANGE: rt::Operation = rt::Operation::new(
        "postWebdeploymentsTokenOauthcodegrantjwtexchange",
        rt::Method::Post,
        &["/api/v2/webdeployments/token/oauthcodegrantjwtexchange"],
    )
    .accept("application/json")
    .content_type("application/json");
/// Marks the requests of `post_webdeployments_token_oauthcodegrantjwtexchange`.
#[derive(Debug)]
pub enum PostWebdeploymentsTokenOauthcodegrantjwtexchange {}
impl rt::Endpoint for PostWebdeploymentsTokenOauthcodegrantjwtexchange {
    type Answer = models::WebDeploymentsAuthorizationResponse;
}
static POST_WEBDEPLOYMENTS_TOKEN_REFRESH: rt::Operation = rt::Operation::new(
        "postWebdeploymentsTokenRefresh",
        rt::Method::Post,
        &["/api/v2/webdeployments/token/refresh"],
    )
    .accept("application/json")
    .content_type("application/json");
/// Marks the requests of `post_webdeployments_token_refresh`.
#[derive(Debug)]
pub enum PostWebdeploymentsTokenRefresh {}
impl rt::Endpoint for PostWebdeploymentsTokenRefresh {
    type Answer = models::SignedData;
}
impl WebDeploymentsRequest<PostWebdeploymentsTokenRefresh> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::WebDeploymentsRefreshJWTRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static DELETE_WEBDEPLOYMENTS_TOKEN_REVOKE: rt::Operation = rt::Operation::new(
        "deleteWebdeploymentsTokenRevoke",
        rt::Method::Delete,
        &["/api/v2/webdeployments/token/revoke"],
    )
    .accept("application/json");
/// Marks the requests of `delete_webdeployments_token_revoke`.
#[derive(Debug)]
pub enum DeleteWebdeploymentsTokenRevoke {}
impl rt::Endpoint for DeleteWebdeploymentsTokenRevoke {
    type Answer = ();
}
impl WebDeploymentsRequest<DeleteWebdeploymentsTokenRevoke> {
    /// Sets `X-Journey-Session-Id`.
    #[inline]
    pub fn x_journey_session_id(mut self, value: impl Into<String>) -> Self {
        self.call.header("X-Journey-Session-Id", value.into());
        self
    }
    /// Sets `X-Journey-Session-Type`.
    #[inline]
    pub fn x_journey_session_type(mut self, value: impl Into<String>) -> Self {
        self.call.header("X-Journey-Session-Type", value.into());
        self
    }
}
