// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BatchDownloadJobSubmission`.
///
/// The service requires `batchDownloadRequestList` in requests.
#[non_exhaustive]
pub struct BatchDownloadJobSubmission {
    /// `batchDownloadRequestList`, required.
    pub batch_download_request_list: Option<Vec<super::BatchDownloadRequest>>,
    __marks: rt::Marks,
}

rt::model!(BatchDownloadJobSubmission {
    "batchDownloadRequestList" Any batch_download_request_list,
});

rt::setters!(BatchDownloadJobSubmission {
    0 batch_download_request_list with_batch_download_request_list(Vec<super::BatchDownloadRequest>) clear_batch_download_request_list,
});
