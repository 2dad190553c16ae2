// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentCalculationsCompleteNotification`.
#[non_exhaustive]
pub struct WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentCalculationsCompleteNotification {
    /// `downloadUrls`.
    pub download_urls: Option<Vec<String>>,
    /// `jobId`.
    pub job_id: Option<String>,
    /// `queryState`.
    pub query_state: Option<
        super::WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentCalculationsCompleteNotificationQueryState,
    >,
    /// `result`.
    pub result: Option<
        super::WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentResult,
    >,
    __marks: rt::Marks,
}
/// The values of `queryState` in [`WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentCalculationsCompleteNotification`](super::WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentCalculationsCompleteNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentCalculationsCompleteNotificationQueryState {
    /// `Unknown`
    Unknown,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    /// `Processing`
    Processing,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentCalculationsCompleteNotification {
    "downloadUrls" Texts download_urls,
    "jobId" Str job_id,
    "queryState" Enum query_state,
    "result" Any result,
});

rt::open_enum!(WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentCalculationsCompleteNotificationQueryState {
    Unknown = "Unknown",
    Complete = "Complete",
    Error = "Error",
    Processing = "Processing",
});
