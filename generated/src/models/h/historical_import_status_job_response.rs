// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `HistoricalImportStatusJobResponse`.
#[non_exhaustive]
pub struct HistoricalImportStatusJobResponse {
    /// `id`.
    pub id: Option<String>,
    /// `importStatusResult`.
    pub import_status_result: Option<super::HistoricalImportStatus>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(HistoricalImportStatusJobResponse {
    "id" Str id,
    "importStatusResult" Any import_status_result,
    "selfUri" Str self_uri,
});
