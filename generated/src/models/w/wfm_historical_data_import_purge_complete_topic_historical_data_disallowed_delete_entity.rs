// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDisallowedDeleteEntity`.
#[non_exhaustive]
pub struct WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDisallowedDeleteEntity {
    /// `reason`.
    pub reason: Option<
        super::WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDisallowedDeleteEntityReason,
    >,
    /// `requestId`.
    pub request_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `reason` in [`WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDisallowedDeleteEntity`](super::WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDisallowedDeleteEntity).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDisallowedDeleteEntityReason {
    /// `Unknown`
    Unknown,
    /// `DeleteInProgress`
    DeleteInProgress,
    /// `ValidationInProgress`
    ValidationInProgress,
    /// `RequestIdNotFound`
    RequestIdNotFound,
    /// `InvalidRequest`
    InvalidRequest,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDisallowedDeleteEntity {
    "reason" Enum reason,
    "requestId" Str request_id,
});

rt::open_enum!(WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDisallowedDeleteEntityReason {
    Unknown = "Unknown",
    DeleteInProgress = "DeleteInProgress",
    ValidationInProgress = "ValidationInProgress",
    RequestIdNotFound = "RequestIdNotFound",
    InvalidRequest = "InvalidRequest",
});
