// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DataTableImportJob`.
///
/// The service requires `status` in requests.
#[non_exhaustive]
pub struct DataTableImportJob {
    /// `countRecordsDeleted`.
    pub count_records_deleted: Option<i64>,
    /// `countRecordsFailed`.
    pub count_records_failed: Option<i64>,
    /// `countRecordsUpdated`.
    pub count_records_updated: Option<i64>,
    /// `dateCompleted`.
    pub date_completed: Option<rt::DateTime>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `errorInformation`.
    pub error_information: Option<super::ErrorBody>,
    /// `id`.
    pub id: Option<String>,
    /// `importMode`.
    pub import_mode: Option<super::DataTableImportJobImportMode>,
    /// `name`.
    pub name: Option<String>,
    /// `owner`.
    pub owner: Option<super::AddressableEntityRef>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`, required.
    pub status: Option<super::DataTableImportJobStatus>,
    /// `uploadHeaders`.
    pub upload_headers: Option<std::collections::BTreeMap<String, String>>,
    /// `uploadURI`.
    pub upload_uri: Option<String>,
    __marks: rt::Marks,
}
/// The values of `importMode` in [`DataTableImportJob`](super::DataTableImportJob).
#[derive(Clone)]
#[non_exhaustive]
pub enum DataTableImportJobImportMode {
    /// `ReplaceAll`
    ReplaceAll,
    /// `Append`
    Append,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`DataTableImportJob`](super::DataTableImportJob).
#[derive(Clone)]
#[non_exhaustive]
pub enum DataTableImportJobStatus {
    /// `WaitingForUpload`
    WaitingForUpload,
    /// `Processing`
    Processing,
    /// `Failed`
    Failed,
    /// `Succeeded`
    Succeeded,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DataTableImportJob {
    "countRecordsDeleted" Int count_records_deleted,
    "countRecordsFailed" Int count_records_failed,
    "countRecordsUpdated" Int count_records_updated,
    "dateCompleted" DateTime date_completed,
    "dateCreated" DateTime date_created,
    "errorInformation" Any error_information,
    "id" Str id,
    "importMode" Enum import_mode,
    "name" Str name,
    "owner" Any owner,
    "selfUri" Str self_uri,
    "status" Enum status,
    "uploadHeaders" Any upload_headers,
    "uploadURI" Str upload_uri,
});

rt::setters!(DataTableImportJob {
    0 count_records_deleted with_count_records_deleted(i64) clear_count_records_deleted,
    1 count_records_failed with_count_records_failed(i64) clear_count_records_failed,
    2 count_records_updated with_count_records_updated(i64) clear_count_records_updated,
    3 date_completed with_date_completed(impl Into<rt::DateTime>) clear_date_completed,
    4 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    5 error_information with_error_information(super::ErrorBody) clear_error_information,
    6 id with_id(impl Into<String>) clear_id,
    7 import_mode with_import_mode(impl Into<super::DataTableImportJobImportMode>) clear_import_mode,
    8 name with_name(impl Into<String>) clear_name,
    9 owner with_owner(super::AddressableEntityRef) clear_owner,
    10 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    11 status with_status(impl Into<super::DataTableImportJobStatus>) clear_status,
    12 upload_headers with_upload_headers(std::collections::BTreeMap<String, String>) clear_upload_headers,
    13 upload_uri with_upload_uri(impl Into<String>) clear_upload_uri,
});

rt::open_enum!(DataTableImportJobImportMode {
    ReplaceAll = "ReplaceAll",
    Append = "Append",
});

rt::open_enum!(DataTableImportJobStatus {
    WaitingForUpload = "WaitingForUpload",
    Processing = "Processing",
    Failed = "Failed",
    Succeeded = "Succeeded",
});
