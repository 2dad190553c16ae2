// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateDecisionTableVersionRequest`.
#[non_exhaustive]
pub struct CreateDecisionTableVersionRequest {
    /// `sourceVersion`.
    ///
    /// Minimum: 1
    pub source_version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(CreateDecisionTableVersionRequest {
    "sourceVersion" Int source_version,
});

rt::setters!(CreateDecisionTableVersionRequest {
    0 source_version with_source_version(i64) clear_source_version,
});
