// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DataActionInput`.
#[non_exhaustive]
pub struct DataActionInput {
    /// `parameterName`.
    pub parameter_name: Option<String>,
    /// `variableName`.
    pub variable_name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DataActionInput {
    "parameterName" Str parameter_name,
    "variableName" Str variable_name,
});
