// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TestExecutionOperationResult`.
#[non_exhaustive]
pub struct TestExecutionOperationResult {
    /// `error`.
    pub error: Option<super::ErrorBody>,
    /// `name`.
    pub name: Option<String>,
    /// `result`.
    pub result: Option<rt::Value>,
    /// `step`.
    pub step: Option<i64>,
    /// `success`.
    pub success: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(TestExecutionOperationResult {
    "error" Any error,
    "name" Str name,
    "result" Json result,
    "step" Int step,
    "success" Bool success,
});
