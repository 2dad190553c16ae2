// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RelationshipsExport`.
#[non_exhaustive]
pub struct RelationshipsExport {
    /// `createdBy`.
    pub created_by: Option<super::DomainEntityRef>,
    /// `dateCompletion`.
    pub date_completion: Option<rt::DateTime>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `divisionIds`.
    pub division_ids: Option<Vec<String>>,
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `queryConditions`.
    pub query_conditions: Option<super::RelationshipsExportQueryConditions>,
    /// `resultRowCount`.
    pub result_row_count: Option<i64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::RelationshipsExportStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`RelationshipsExport`](super::RelationshipsExport).
#[derive(Clone)]
#[non_exhaustive]
pub enum RelationshipsExportStatus {
    /// `RUNNING`
    Running,
    /// `SUCCEEDED`
    Succeeded,
    /// `FAILED`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RelationshipsExport {
    "createdBy" Any created_by,
    "dateCompletion" DateTime date_completion,
    "dateCreated" DateTime date_created,
    "divisionIds" Texts division_ids,
    "downloadUrl" Str download_url,
    "id" Str id,
    "queryConditions" Any query_conditions,
    "resultRowCount" Int result_row_count,
    "selfUri" Str self_uri,
    "status" Enum status,
});

rt::setters!(RelationshipsExport {
    0 created_by with_created_by(super::DomainEntityRef) clear_created_by,
    1 date_completion with_date_completion(impl Into<rt::DateTime>) clear_date_completion,
    2 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    3 division_ids with_division_ids(Vec<String>) clear_division_ids,
    4 download_url with_download_url(impl Into<String>) clear_download_url,
    5 id with_id(impl Into<String>) clear_id,
    6 query_conditions with_query_conditions(super::RelationshipsExportQueryConditions) clear_query_conditions,
    7 result_row_count with_result_row_count(i64) clear_result_row_count,
    8 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    9 status with_status(impl Into<super::RelationshipsExportStatus>) clear_status,
});

rt::open_enum!(RelationshipsExportStatus {
    Running = "RUNNING",
    Succeeded = "SUCCEEDED",
    Failed = "FAILED",
});
