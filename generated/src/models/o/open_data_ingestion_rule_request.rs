// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpenDataIngestionRuleRequest`.
///
/// The service requires `externalSource`, `name` in requests.
#[non_exhaustive]
pub struct OpenDataIngestionRuleRequest {
    /// `description`.
    pub description: Option<String>,
    /// `externalSource`, required.
    pub external_source: Option<super::DomainEntityRef>,
    /// `name`, required.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OpenDataIngestionRuleRequest {
    "description" Str description,
    "externalSource" Any external_source,
    "name" Str name,
});

rt::setters!(OpenDataIngestionRuleRequest {
    0 description with_description(impl Into<String>) clear_description,
    1 external_source with_external_source(super::DomainEntityRef) clear_external_source,
    2 name with_name(impl Into<String>) clear_name,
});
