// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EdgeOfflineConfigurationResponse`.
#[non_exhaustive]
pub struct EdgeOfflineConfigurationResponse {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(EdgeOfflineConfigurationResponse {
    "downloadUrl" Str download_url,
});
