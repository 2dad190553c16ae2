// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SessionMetaData`.
#[non_exhaustive]
pub struct SessionMetaData {
    /// `downloadResult`.
    pub download_result: Option<super::SessionMetaDataResult>,
    /// `downloadUrl`.
    pub download_url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SessionMetaData {
    "downloadResult" Any download_result,
    "downloadUrl" Str download_url,
});
