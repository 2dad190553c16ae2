// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GoogleBusinessProfileDataIngestionRuleRequest`.
///
/// The service requires `externalSource`, `integrationId`, `name` in requests.
#[non_exhaustive]
pub struct GoogleBusinessProfileDataIngestionRuleRequest {
    /// `description`.
    pub description: Option<String>,
    /// `externalSource`, required.
    pub external_source: Option<super::DomainEntityRef>,
    /// `integrationId`, required.
    pub integration_id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(GoogleBusinessProfileDataIngestionRuleRequest {
    "description" Str description,
    "externalSource" Any external_source,
    "integrationId" Str integration_id,
    "name" Str name,
});

rt::setters!(GoogleBusinessProfileDataIngestionRuleRequest {
    0 description with_description(impl Into<String>) clear_description,
    1 external_source with_external_source(super::DomainEntityRef) clear_external_source,
    2 integration_id with_integration_id(impl Into<String>) clear_integration_id,
    3 name with_name(impl Into<String>) clear_name,
});
