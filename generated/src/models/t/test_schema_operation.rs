// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TestSchemaOperation`.
#[non_exhaustive]
pub struct TestSchemaOperation {
    /// `details`.
    pub details: Option<Vec<String>>,
    /// `matches`.
    pub matches: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// `step`.
    pub step: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(TestSchemaOperation {
    "details" Texts details,
    "matches" Bool matches,
    "name" Str name,
    "step" Int step,
});
