// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DownloadServiceRequest`.
///
/// The service requires `files` in requests.
#[non_exhaustive]
pub struct DownloadServiceRequest {
    /// `files`, required.
    pub files: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(DownloadServiceRequest {
    "files" Texts files,
});

rt::setters!(DownloadServiceRequest {
    0 files with_files(Vec<String>) clear_files,
});
