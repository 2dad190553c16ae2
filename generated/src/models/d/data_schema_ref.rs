// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DataSchemaRef`.
#[non_exhaustive]
pub struct DataSchemaRef {
    /// `$ref`.
    pub r#ref: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DataSchemaRef {
    "$ref" Str r#ref,
});
