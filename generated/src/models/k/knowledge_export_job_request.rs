// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeExportJobRequest`.
///
/// The service requires `exportFilter`, `fileType` in requests.
#[non_exhaustive]
pub struct KnowledgeExportJobRequest {
    /// `exportFilter`, required.
    pub export_filter: Option<super::KnowledgeExportJobFilter>,
    /// `fileType`, required.
    pub file_type: Option<super::KnowledgeExportJobRequestFileType>,
    /// `jsonFileVersion`.
    pub json_file_version: Option<i64>,
    /// `sourceId`.
    pub source_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `fileType` in [`KnowledgeExportJobRequest`](super::KnowledgeExportJobRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeExportJobRequestFileType {
    /// `Json`
    Json,
    /// `Csv`
    Csv,
    /// `Xlsx`
    Xlsx,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KnowledgeExportJobRequest {
    "exportFilter" Any export_filter,
    "fileType" Enum file_type,
    "jsonFileVersion" Int json_file_version,
    "sourceId" Str source_id,
});

rt::setters!(KnowledgeExportJobRequest {
    0 export_filter with_export_filter(super::KnowledgeExportJobFilter) clear_export_filter,
    1 file_type with_file_type(impl Into<super::KnowledgeExportJobRequestFileType>) clear_file_type,
    2 json_file_version with_json_file_version(i64) clear_json_file_version,
    3 source_id with_source_id(impl Into<String>) clear_source_id,
});

rt::open_enum!(KnowledgeExportJobRequestFileType {
    Json = "Json",
    Csv = "Csv",
    Xlsx = "Xlsx",
});
