// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PromptAssetUpload`.
#[non_exhaustive]
pub struct PromptAssetUpload {
    /// `headers`.
    pub headers: Option<std::collections::BTreeMap<String, String>>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(PromptAssetUpload {
    "headers" Any headers,
    "url" Str url,
});
