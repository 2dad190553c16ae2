// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmHistoricalAdherenceBulkCalculationsCompleteTopicWfmHistoricalAdherenceBulkCalculationsCompleteNotification`.
#[non_exhaustive]
pub struct WfmHistoricalAdherenceBulkCalculationsCompleteTopicWfmHistoricalAdherenceBulkCalculationsCompleteNotification {
    /// `downloadUrls`.
    pub download_urls: Option<Vec<String>>,
    /// `id`.
    pub id: Option<String>,
    /// `queryState`.
    pub query_state: Option<
        super::WfmHistoricalAdherenceBulkCalculationsCompleteTopicWfmHistoricalAdherenceBulkCalculationsCompleteNotificationQueryState,
    >,
    __marks: rt::Marks,
}
/// The values of `queryState` in [`WfmHistoricalAdherenceBulkCalculationsCompleteTopicWfmHistoricalAdherenceBulkCalculationsCompleteNotification`](super::WfmHistoricalAdherenceBulkCalculationsCompleteTopicWfmHistoricalAdherenceBulkCalculationsCompleteNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmHistoricalAdherenceBulkCalculationsCompleteTopicWfmHistoricalAdherenceBulkCalculationsCompleteNotificationQueryState {
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

rt::model!(WfmHistoricalAdherenceBulkCalculationsCompleteTopicWfmHistoricalAdherenceBulkCalculationsCompleteNotification {
    "downloadUrls" Texts download_urls,
    "id" Str id,
    "queryState" Enum query_state,
});

rt::open_enum!(WfmHistoricalAdherenceBulkCalculationsCompleteTopicWfmHistoricalAdherenceBulkCalculationsCompleteNotificationQueryState {
    Unknown = "Unknown",
    Complete = "Complete",
    Error = "Error",
    Processing = "Processing",
});
