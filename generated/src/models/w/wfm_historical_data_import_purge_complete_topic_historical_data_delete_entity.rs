// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDeleteEntity`.
#[non_exhaustive]
pub struct WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDeleteEntity {
    /// `requestId`.
    pub request_id: Option<String>,
    /// `status`.
    pub status: Option<
        super::WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDeleteEntityStatus,
    >,
    __marks: rt::Marks,
}
/// The values of `status` in [`WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDeleteEntity`](super::WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDeleteEntity).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDeleteEntityStatus {
    /// `Unknown`
    Unknown,
    /// `InProgress`
    InProgress,
    /// `Success`
    Success,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDeleteEntity {
    "requestId" Str request_id,
    "status" Enum status,
});

rt::open_enum!(WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDeleteEntityStatus {
    Unknown = "Unknown",
    InProgress = "InProgress",
    Success = "Success",
});
