// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ModelData`.
#[non_exhaustive]
pub struct ModelData {
    /// `downloadResult`.
    pub download_result: Option<Vec<super::PlanningGroupModel>>,
    /// `downloadUrls`.
    pub download_urls: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(ModelData {
    "downloadResult" Any download_result,
    "downloadUrls" Texts download_urls,
});
