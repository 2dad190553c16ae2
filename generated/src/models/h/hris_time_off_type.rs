// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `HrisTimeOffType`.
///
/// The service requires `hrisIntegrationId`, `id`, `name` in requests.
#[non_exhaustive]
pub struct HrisTimeOffType {
    /// `hrisIntegrationId`, required.
    pub hris_integration_id: Option<String>,
    /// `id`, required.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `secondaryId`.
    pub secondary_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(HrisTimeOffType {
    "hrisIntegrationId" Str hris_integration_id,
    "id" Str id,
    "name" Str name,
    "secondaryId" Str secondary_id,
});

rt::setters!(HrisTimeOffType {
    0 hris_integration_id with_hris_integration_id(impl Into<String>) clear_hris_integration_id,
    1 id with_id(impl Into<String>) clear_id,
    2 name with_name(impl Into<String>) clear_name,
    3 secondary_id with_secondary_id(impl Into<String>) clear_secondary_id,
});
