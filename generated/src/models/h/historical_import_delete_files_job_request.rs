// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `HistoricalImportDeleteFilesJobRequest`.
///
/// The service requires `requestIds` in requests.
#[non_exhaustive]
pub struct HistoricalImportDeleteFilesJobRequest {
    /// `requestIds`, required.
    pub request_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(HistoricalImportDeleteFilesJobRequest {
    "requestIds" Texts request_ids,
});

rt::setters!(HistoricalImportDeleteFilesJobRequest {
    0 request_ids with_request_ids(Vec<String>) clear_request_ids,
});
