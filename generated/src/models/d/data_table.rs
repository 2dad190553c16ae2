// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DataTable`.
#[non_exhaustive]
pub struct DataTable {
    /// `description`.
    pub description: Option<String>,
    /// `division`.
    pub division: Option<super::WritableDivision>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `schema`.
    pub schema: Option<super::JsonSchemaDocument>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DataTable {
    "description" Str description,
    "division" Any division,
    "id" Str id,
    "name" Str name,
    "schema" Any schema,
    "selfUri" Str self_uri,
});

rt::setters!(DataTable {
    0 description with_description(impl Into<String>) clear_description,
    1 division with_division(super::WritableDivision) clear_division,
    2 id with_id(impl Into<String>) clear_id,
    3 name with_name(impl Into<String>) clear_name,
    4 schema with_schema(super::JsonSchemaDocument) clear_schema,
    5 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
