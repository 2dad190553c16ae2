// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BusinessRulesSchemaCreateRequest`.
///
/// The service requires `jsonSchema` in requests.
#[non_exhaustive]
pub struct BusinessRulesSchemaCreateRequest {
    /// `jsonSchema`, required.
    pub json_schema: Option<super::JsonSchemaWithDefinitions>,
    __marks: rt::Marks,
}

rt::model!(BusinessRulesSchemaCreateRequest {
    "jsonSchema" Any json_schema,
});

rt::setters!(BusinessRulesSchemaCreateRequest {
    0 json_schema with_json_schema(super::JsonSchemaWithDefinitions) clear_json_schema,
});
