// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AdminAgentScheduleBidPreferenceResponse`.
#[non_exhaustive]
pub struct AdminAgentScheduleBidPreferenceResponse {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `result`.
    pub result: Option<super::AdminAgentScheduleSetPreferences>,
    __marks: rt::Marks,
}

rt::model!(AdminAgentScheduleBidPreferenceResponse {
    "downloadUrl" Str download_url,
    "result" Any result,
});
