// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WebDeploymentsOAuthExchangeRequest`.
///
/// The service requires `deploymentId` in requests.
#[non_exhaustive]
pub struct WebDeploymentsOAuthExchangeRequest {
    /// `deploymentId`, required.
    pub deployment_id: Option<String>,
    /// `journeyContext`.
    pub journey_context: Option<super::WebDeploymentsJourneyContext>,
    /// `oauth`.
    pub oauth: Option<super::WebDeploymentsOAuthRequestParameters>,
    __marks: rt::Marks,
}

rt::model!(WebDeploymentsOAuthExchangeRequest {
    "deploymentId" Str deployment_id,
    "journeyContext" Any journey_context,
    "oauth" Any oauth,
});

rt::setters!(WebDeploymentsOAuthExchangeRequest {
    0 deployment_id with_deployment_id(impl Into<String>) clear_deployment_id,
    1 journey_context with_journey_context(super::WebDeploymentsJourneyContext) clear_journey_context,
    2 oauth with_oauth(super::WebDeploymentsOAuthRequestParameters) clear_oauth,
});
