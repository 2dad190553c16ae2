// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlattenedJsonSchemaDocument`.
#[non_exhaustive]
pub struct FlattenedJsonSchemaDocument {
    /// `arrayProperties`.
    pub array_properties: Option<Vec<String>>,
    /// `schema`.
    pub schema: Option<super::JsonSchemaDocument>,
    __marks: rt::Marks,
}

rt::model!(FlattenedJsonSchemaDocument {
    "arrayProperties" Texts array_properties,
    "schema" Any schema,
});
