// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutlierData`.
#[non_exhaustive]
pub struct OutlierData {
    /// `downloadResultTemplate`.
    pub download_result_template: Option<super::OutlierResultTemplate>,
    /// `downloadUrls`.
    pub download_urls: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(OutlierData {
    "downloadResultTemplate" Any download_result_template,
    "downloadUrls" Texts download_urls,
});
