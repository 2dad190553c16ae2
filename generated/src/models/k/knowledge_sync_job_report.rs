// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeSyncJobReport`.
#[non_exhaustive]
pub struct KnowledgeSyncJobReport {
    /// `errors`.
    pub errors: Option<Vec<super::ErrorBody>>,
    /// `statistics`.
    pub statistics: Option<super::KnowledgeSyncJobStatistics>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeSyncJobReport {
    "errors" Any errors,
    "statistics" Any statistics,
});
