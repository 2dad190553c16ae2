// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateExternalEventsConfigurationRequest`.
///
/// The service requires `description`, `divisionId`, `name`, `schemaId`, `source` in requests.
#[non_exhaustive]
pub struct CreateExternalEventsConfigurationRequest {
    /// `description`, required.
    pub description: Option<String>,
    /// `divisionId`, required.
    pub division_id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `schemaId`, required.
    pub schema_id: Option<String>,
    /// `source`, required.
    pub source: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CreateExternalEventsConfigurationRequest {
    "description" Str description,
    "divisionId" Str division_id,
    "name" Str name,
    "schemaId" Str schema_id,
    "source" Str source,
});

rt::setters!(CreateExternalEventsConfigurationRequest {
    0 description with_description(impl Into<String>) clear_description,
    1 division_id with_division_id(impl Into<String>) clear_division_id,
    2 name with_name(impl Into<String>) clear_name,
    3 schema_id with_schema_id(impl Into<String>) clear_schema_id,
    4 source with_source(impl Into<String>) clear_source,
});
