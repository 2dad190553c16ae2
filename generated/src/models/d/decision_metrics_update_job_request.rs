// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DecisionMetricsUpdateJobRequest`.
///
/// The service requires `uploadKey` in requests.
#[non_exhaustive]
pub struct DecisionMetricsUpdateJobRequest {
    /// `uploadKey`, required.
    pub upload_key: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DecisionMetricsUpdateJobRequest {
    "uploadKey" Str upload_key,
});

rt::setters!(DecisionMetricsUpdateJobRequest {
    0 upload_key with_upload_key(impl Into<String>) clear_upload_key,
});
