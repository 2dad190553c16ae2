// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeParseImportResult`.
#[non_exhaustive]
pub struct KnowledgeParseImportResult {
    /// `errors`.
    pub errors: Option<Vec<super::ErrorBody>>,
    /// `failure`, required.
    pub failure: Option<i64>,
    /// `success`, required.
    pub success: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeParseImportResult {
    "errors" Any errors,
    "failure" Int failure,
    "success" Int success,
});
