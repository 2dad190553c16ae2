// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WebDeploymentActiveConfigurationOnDeployment`.
#[non_exhaustive]
pub struct WebDeploymentActiveConfigurationOnDeployment {
    /// `configurationVersion`.
    pub configuration_version: Option<super::WebDeploymentConfigurationVersion>,
    /// `deployment`.
    pub deployment: Option<super::WebDeployment>,
    __marks: rt::Marks,
}

rt::model!(WebDeploymentActiveConfigurationOnDeployment {
    "configurationVersion" Any configuration_version,
    "deployment" Any deployment,
});
