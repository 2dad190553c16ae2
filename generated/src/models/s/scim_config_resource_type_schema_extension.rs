// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScimConfigResourceTypeSchemaExtension`.
#[non_exhaustive]
pub struct ScimConfigResourceTypeSchemaExtension {
    /// `required`.
    pub required: Option<bool>,
    /// `schema`.
    pub schema: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ScimConfigResourceTypeSchemaExtension {
    "required" Bool required,
    "schema" Str schema,
});
