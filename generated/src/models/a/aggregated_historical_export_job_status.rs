// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AggregatedHistoricalExportJobStatus`.
#[non_exhaustive]
pub struct AggregatedHistoricalExportJobStatus {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `error`.
    pub error: Option<super::CsvExportErrorDetails>,
    /// `id`, required.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`, required.
    pub status: Option<super::AggregatedHistoricalExportJobStatusStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`AggregatedHistoricalExportJobStatus`](super::AggregatedHistoricalExportJobStatus).
#[derive(Clone)]
#[non_exhaustive]
pub enum AggregatedHistoricalExportJobStatusStatus {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AggregatedHistoricalExportJobStatus {
    "downloadUrl" Str download_url,
    "error" Any error,
    "id" Str id,
    "selfUri" Str self_uri,
    "status" Enum status,
});

rt::open_enum!(AggregatedHistoricalExportJobStatusStatus {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});
