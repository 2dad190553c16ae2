// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactsBulkOperationJob`.
#[non_exhaustive]
pub struct ContactsBulkOperationJob {
    /// `completedRecords`.
    pub completed_records: Option<i64>,
    /// `downloadURI`.
    pub download_uri: Option<String>,
    /// `failureReason`.
    pub failure_reason: Option<super::ErrorInfo>,
    /// `id`.
    pub id: Option<String>,
    /// `percentComplete`.
    pub percent_complete: Option<i64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::ContactsBulkOperationJobState>,
    /// `totalRecords`.
    pub total_records: Option<i64>,
    /// `type`.
    pub r#type: Option<super::ContactsBulkOperationJobType>,
    __marks: rt::Marks,
}
/// The values of `state` in [`ContactsBulkOperationJob`](super::ContactsBulkOperationJob).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactsBulkOperationJobState {
    /// `InProgress`
    InProgress,
    /// `Complete`
    Complete,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`ContactsBulkOperationJob`](super::ContactsBulkOperationJob).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactsBulkOperationJobType {
    /// `BulkDelete`
    BulkDelete,
    /// `BulkEdit`
    BulkEdit,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ContactsBulkOperationJob {
    "completedRecords" Int completed_records,
    "downloadURI" Str download_uri,
    "failureReason" Any failure_reason,
    "id" Str id,
    "percentComplete" Int percent_complete,
    "selfUri" Str self_uri,
    "state" Enum state,
    "totalRecords" Int total_records,
    "type" Enum r#type,
});

rt::open_enum!(ContactsBulkOperationJobState {
    InProgress = "InProgress",
    Complete = "Complete",
    Failed = "Failed",
});

rt::open_enum!(ContactsBulkOperationJobType {
    BulkDelete = "BulkDelete",
    BulkEdit = "BulkEdit",
});
