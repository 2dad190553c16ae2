// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WebDeploymentFlowEntityRef`.
///
/// The service requires `id` in requests.
#[non_exhaustive]
pub struct WebDeploymentFlowEntityRef {
    /// `flowDescription`.
    pub flow_description: Option<String>,
    /// `id`, required.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `publishVersion`.
    pub publish_version: Option<super::FlowVersion>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WebDeploymentFlowEntityRef {
    "flowDescription" Str flow_description,
    "id" Str id,
    "name" Str name,
    "publishVersion" Any publish_version,
    "selfUri" Str self_uri,
});

rt::setters!(WebDeploymentFlowEntityRef {
    0 flow_description with_flow_description(impl Into<String>) clear_flow_description,
    1 id with_id(impl Into<String>) clear_id,
    2 name with_name(impl Into<String>) clear_name,
    3 publish_version with_publish_version(super::FlowVersion) clear_publish_version,
    4 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
