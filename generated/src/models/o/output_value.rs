// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutputValue`.
///
/// The service requires `schemaPropertyKey` in requests.
#[non_exhaustive]
pub struct OutputValue {
    /// `properties`.
    pub properties: Option<Vec<super::OutputValue>>,
    /// `schemaPropertyKey`, required.
    pub schema_property_key: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OutputValue {
    "properties" Any properties,
    "schemaPropertyKey" Str schema_property_key,
});

rt::setters!(OutputValue {
    0 properties with_properties(Vec<super::OutputValue>) clear_properties,
    1 schema_property_key with_schema_property_key(impl Into<String>) clear_schema_property_key,
});
