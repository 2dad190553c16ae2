// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AggregatedSessionExportJobStatus`.
#[non_exhaustive]
pub struct AggregatedSessionExportJobStatus {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `error`.
    pub error: Option<super::CsvExportErrorDetails>,
    /// `id`, required.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`, required.
    pub status: Option<super::AggregatedSessionExportJobStatusStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`AggregatedSessionExportJobStatus`](super::AggregatedSessionExportJobStatus).
#[derive(Clone)]
#[non_exhaustive]
pub enum AggregatedSessionExportJobStatusStatus {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AggregatedSessionExportJobStatus {
    "downloadUrl" Str download_url,
    "error" Any error,
    "id" Str id,
    "selfUri" Str self_uri,
    "status" Enum status,
});

rt::open_enum!(AggregatedSessionExportJobStatusStatus {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});
