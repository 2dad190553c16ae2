// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeImportJobReport`.
#[non_exhaustive]
pub struct KnowledgeImportJobReport {
    /// `errors`.
    pub errors: Option<Vec<super::KnowledgeImportJobError>>,
    /// `statistics`.
    pub statistics: Option<super::KnowledgeImportJobStatistics>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeImportJobReport {
    "errors" Any errors,
    "statistics" Any statistics,
});
