// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateDecisionTableRequest`.
///
/// The service requires `columns`, `divisionId`, `name`, `schemaId` in requests.
#[non_exhaustive]
pub struct CreateDecisionTableRequest {
    /// `columns`, required.
    pub columns: Option<super::CreateDecisionTableColumnsRequest>,
    /// `description`.
    pub description: Option<String>,
    /// `divisionId`, required.
    pub division_id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `schemaId`, required.
    pub schema_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CreateDecisionTableRequest {
    "columns" Any columns,
    "description" Str description,
    "divisionId" Str division_id,
    "name" Str name,
    "schemaId" Str schema_id,
});

rt::setters!(CreateDecisionTableRequest {
    0 columns with_columns(super::CreateDecisionTableColumnsRequest) clear_columns,
    1 description with_description(impl Into<String>) clear_description,
    2 division_id with_division_id(impl Into<String>) clear_division_id,
    3 name with_name(impl Into<String>) clear_name,
    4 schema_id with_schema_id(impl Into<String>) clear_schema_id,
});
