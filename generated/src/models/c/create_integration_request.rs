// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateIntegrationRequest`.
///
/// The service requires `integrationType`, `name` in requests.
#[non_exhaustive]
pub struct CreateIntegrationRequest {
    /// `id`.
    pub id: Option<String>,
    /// `integrationType`, required.
    pub integration_type: Option<super::IntegrationType>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CreateIntegrationRequest {
    "id" Str id,
    "integrationType" Any integration_type,
    "name" Str name,
    "selfUri" Str self_uri,
});

rt::setters!(CreateIntegrationRequest {
    0 id with_id(impl Into<String>) clear_id,
    1 integration_type with_integration_type(super::IntegrationType) clear_integration_type,
    2 name with_name(impl Into<String>) clear_name,
    3 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
