// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ModelMetaData`.
#[non_exhaustive]
pub struct ModelMetaData {
    /// `downloadResult`.
    pub download_result: Option<super::ModelMetaDataResult>,
    /// `downloadUrls`.
    pub download_urls: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(ModelMetaData {
    "downloadResult" Any download_result,
    "downloadUrls" Texts download_urls,
});
