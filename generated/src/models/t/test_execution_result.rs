// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TestExecutionResult`.
#[non_exhaustive]
pub struct TestExecutionResult {
    /// `error`.
    pub error: Option<super::ErrorBody>,
    /// `finalResult`.
    pub final_result: Option<rt::Value>,
    /// `operations`.
    pub operations: Option<Vec<super::TestExecutionOperationResult>>,
    /// `success`.
    pub success: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(TestExecutionResult {
    "error" Any error,
    "finalResult" Json final_result,
    "operations" Any operations,
    "success" Bool success,
});
