// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WebDeploymentConfigurationVersionEntityRef`.
///
/// The service requires `id`, `version` in requests.
#[non_exhaustive]
pub struct WebDeploymentConfigurationVersionEntityRef {
    /// `id`, required.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `version`, required.
    pub version: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WebDeploymentConfigurationVersionEntityRef {
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "version" Str version,
});

rt::setters!(WebDeploymentConfigurationVersionEntityRef {
    0 id with_id(impl Into<String>) clear_id,
    1 name with_name(impl Into<String>) clear_name,
    2 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    3 version with_version(impl Into<String>) clear_version,
});
