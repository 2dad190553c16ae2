// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate`.
#[non_exhaustive]
pub struct WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate {
    /// `active`.
    pub active: Option<bool>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateImportEnded`.
    pub date_import_ended: Option<rt::DateTime>,
    /// `dateImportStarted`.
    pub date_import_started: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `error`.
    pub error: Option<String>,
    /// `fileName`.
    pub file_name: Option<String>,
    /// `fileSize`.
    pub file_size: Option<i64>,
    /// `requestId`.
    pub request_id: Option<String>,
    /// `status`.
    pub status: Option<
        super::WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdateStatus,
    >,
    /// `type`.
    pub r#type: Option<
        super::WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdateType,
    >,
    __marks: rt::Marks,
}
/// The values of `status` in [`WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate`](super::WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdateStatus {
    /// `Initiated`
    Initiated,
    /// `InProgress`
    InProgress,
    /// `Pending`
    Pending,
    /// `Success`
    Success,
    /// `Failed`
    Failed,
    /// `Cancelled`
    Cancelled,
    /// `Purged`
    Purged,
    /// `PurgePending`
    PurgePending,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate`](super::WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdateType {
    /// `Csv`
    Csv,
    /// `Json`
    Json,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate {
    "active" Bool active,
    "dateCreated" DateTime date_created,
    "dateImportEnded" DateTime date_import_ended,
    "dateImportStarted" DateTime date_import_started,
    "dateModified" DateTime date_modified,
    "error" Str error,
    "fileName" Str file_name,
    "fileSize" Int file_size,
    "requestId" Str request_id,
    "status" Enum status,
    "type" Enum r#type,
});

rt::open_enum!(WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdateStatus {
    Initiated = "Initiated",
    InProgress = "InProgress",
    Pending = "Pending",
    Success = "Success",
    Failed = "Failed",
    Cancelled = "Cancelled",
    Purged = "Purged",
    PurgePending = "PurgePending",
});

rt::open_enum!(WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdateType {
    Csv = "Csv",
    Json = "Json",
});
