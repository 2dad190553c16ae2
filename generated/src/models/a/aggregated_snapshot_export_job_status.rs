// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AggregatedSnapshotExportJobStatus`.
#[non_exhaustive]
pub struct AggregatedSnapshotExportJobStatus {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `error`.
    pub error: Option<super::CsvExportErrorDetails>,
    /// `id`, required.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`, required.
    pub status: Option<super::AggregatedSnapshotExportJobStatusStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`AggregatedSnapshotExportJobStatus`](super::AggregatedSnapshotExportJobStatus).
#[derive(Clone)]
#[non_exhaustive]
pub enum AggregatedSnapshotExportJobStatusStatus {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AggregatedSnapshotExportJobStatus {
    "downloadUrl" Str download_url,
    "error" Any error,
    "id" Str id,
    "selfUri" Str self_uri,
    "status" Enum status,
});

rt::open_enum!(AggregatedSnapshotExportJobStatusStatus {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});
