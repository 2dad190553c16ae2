// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DecisionMetricsUpdateJobResponse`.
#[non_exhaustive]
pub struct DecisionMetricsUpdateJobResponse {
    /// `job`, required.
    pub job: Option<super::DecisionMetricsJobReference>,
    /// `metadata`, required.
    pub metadata: Option<super::WfmEntityMetadata>,
    /// `status`, required.
    pub status: Option<super::DecisionMetricsUpdateJobResponseStatus>,
    /// `updateErrors`, required.
    pub update_errors: Option<Vec<super::DecisionMetricsUpdateError>>,
    /// `uploadKey`, required.
    pub upload_key: Option<String>,
    __marks: rt::Marks,
}
/// The values of `status` in [`DecisionMetricsUpdateJobResponse`](super::DecisionMetricsUpdateJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum DecisionMetricsUpdateJobResponseStatus {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DecisionMetricsUpdateJobResponse {
    "job" Any job,
    "metadata" Any metadata,
    "status" Enum status,
    "updateErrors" Any update_errors,
    "uploadKey" Str upload_key,
});

rt::open_enum!(DecisionMetricsUpdateJobResponseStatus {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});
