// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActionInput`.
#[non_exhaustive]
pub struct ActionInput {
    /// `inputSchema`.
    pub input_schema: Option<super::JsonSchemaDocument>,
    /// `inputSchemaFlattened`.
    pub input_schema_flattened: Option<super::JsonSchemaDocument>,
    /// `inputSchemaUri`.
    pub input_schema_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ActionInput {
    "inputSchema" Any input_schema,
    "inputSchemaFlattened" Any input_schema_flattened,
    "inputSchemaUri" Str input_schema_uri,
});
