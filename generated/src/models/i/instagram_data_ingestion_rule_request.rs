// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InstagramDataIngestionRuleRequest`.
///
/// The service requires `integrationId`, `name` in requests.
#[non_exhaustive]
pub struct InstagramDataIngestionRuleRequest {
    /// `description`.
    pub description: Option<String>,
    /// `integrationId`, required.
    pub integration_id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(InstagramDataIngestionRuleRequest {
    "description" Str description,
    "integrationId" Str integration_id,
    "name" Str name,
});

rt::setters!(InstagramDataIngestionRuleRequest {
    0 description with_description(impl Into<String>) clear_description,
    1 integration_id with_integration_id(impl Into<String>) clear_integration_id,
    2 name with_name(impl Into<String>) clear_name,
});
