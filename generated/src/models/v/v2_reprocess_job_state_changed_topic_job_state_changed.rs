// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2ReprocessJobStateChangedTopicJobStateChanged`.
#[non_exhaustive]
pub struct V2ReprocessJobStateChangedTopicJobStateChanged {
    /// `failedInteractionsCount`.
    pub failed_interactions_count: Option<i64>,
    /// `jobId`.
    pub job_id: Option<String>,
    /// `jobStatus`.
    pub job_status: Option<
        super::V2ReprocessJobStateChangedTopicJobStateChangedJobStatus,
    >,
    /// `organizationId`.
    pub organization_id: Option<String>,
    /// `processedInteractionsCount`.
    pub processed_interactions_count: Option<i64>,
    /// `totalInteractions`.
    pub total_interactions: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `jobStatus` in [`V2ReprocessJobStateChangedTopicJobStateChanged`](super::V2ReprocessJobStateChangedTopicJobStateChanged).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2ReprocessJobStateChangedTopicJobStateChangedJobStatus {
    /// `Unknown`
    Unknown,
    /// `Queued`
    Queued,
    /// `InProgress`
    InProgress,
    /// `Completed`
    Completed,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V2ReprocessJobStateChangedTopicJobStateChanged {
    "failedInteractionsCount" Int failed_interactions_count,
    "jobId" Str job_id,
    "jobStatus" Enum job_status,
    "organizationId" Str organization_id,
    "processedInteractionsCount" Int processed_interactions_count,
    "totalInteractions" Int total_interactions,
});

rt::open_enum!(V2ReprocessJobStateChangedTopicJobStateChangedJobStatus {
    Unknown = "Unknown",
    Queued = "Queued",
    InProgress = "InProgress",
    Completed = "Completed",
    Failed = "Failed",
});
