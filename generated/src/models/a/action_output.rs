// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActionOutput`.
#[non_exhaustive]
pub struct ActionOutput {
    /// `errorSchema`.
    pub error_schema: Option<super::JsonSchemaDocument>,
    /// `errorSchemaFlattened`.
    pub error_schema_flattened: Option<super::FlattenedJsonSchemaDocument>,
    /// `errorSchemaUri`.
    pub error_schema_uri: Option<String>,
    /// `successSchema`.
    pub success_schema: Option<super::JsonSchemaDocument>,
    /// `successSchemaFlattened`.
    pub success_schema_flattened: Option<super::FlattenedJsonSchemaDocument>,
    /// `successSchemaUri`.
    pub success_schema_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ActionOutput {
    "errorSchema" Any error_schema,
    "errorSchemaFlattened" Any error_schema_flattened,
    "errorSchemaUri" Str error_schema_uri,
    "successSchema" Any success_schema,
    "successSchemaFlattened" Any success_schema_flattened,
    "successSchemaUri" Str success_schema_uri,
});
