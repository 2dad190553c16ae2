// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DataTableExportJob`.
#[non_exhaustive]
pub struct DataTableExportJob {
    /// `countRecordsProcessed`.
    pub count_records_processed: Option<i64>,
    /// `dateCompleted`.
    pub date_completed: Option<rt::DateTime>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `downloadURI`.
    pub download_uri: Option<String>,
    /// `errorInformation`.
    pub error_information: Option<super::ErrorBody>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `owner`.
    pub owner: Option<super::AddressableEntityRef>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`, required.
    pub status: Option<super::DataTableExportJobStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`DataTableExportJob`](super::DataTableExportJob).
#[derive(Clone)]
#[non_exhaustive]
pub enum DataTableExportJobStatus {
    /// `Processing`
    Processing,
    /// `Failed`
    Failed,
    /// `Succeeded`
    Succeeded,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DataTableExportJob {
    "countRecordsProcessed" Int count_records_processed,
    "dateCompleted" DateTime date_completed,
    "dateCreated" DateTime date_created,
    "downloadURI" Str download_uri,
    "errorInformation" Any error_information,
    "id" Str id,
    "name" Str name,
    "owner" Any owner,
    "selfUri" Str self_uri,
    "status" Enum status,
});

rt::open_enum!(DataTableExportJobStatus {
    Processing = "Processing",
    Failed = "Failed",
    Succeeded = "Succeeded",
});
