// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SnapshotMetaData`.
#[non_exhaustive]
pub struct SnapshotMetaData {
    /// `downloadResult`.
    pub download_result: Option<super::SnapshotMetaDataResult>,
    /// `downloadUrl`.
    pub download_url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SnapshotMetaData {
    "downloadResult" Any download_result,
    "downloadUrl" Str download_url,
});
