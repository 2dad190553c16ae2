// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotification`.
#[non_exhaustive]
pub struct WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotification {
    /// `downloadUrls`.
    pub download_urls: Option<Vec<String>>,
    /// `operationId`.
    pub operation_id: Option<String>,
    /// `state`.
    pub state: Option<
        super::WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotificationState,
    >,
    __marks: rt::Marks,
}
/// The values of `state` in [`WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotification`](super::WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotificationState {
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

rt::model!(WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotification {
    "downloadUrls" Texts download_urls,
    "operationId" Str operation_id,
    "state" Enum state,
});

rt::open_enum!(WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotificationState {
    Unknown = "Unknown",
    Complete = "Complete",
    Error = "Error",
    Processing = "Processing",
});
