// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UsageExecutionResult`.
#[non_exhaustive]
pub struct UsageExecutionResult {
    /// `executionId`.
    pub execution_id: Option<String>,
    /// `resultsUri`.
    pub results_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UsageExecutionResult {
    "executionId" Str execution_id,
    "resultsUri" Str results_uri,
});
