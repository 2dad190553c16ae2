// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentsWorkPlansResponse`.
#[non_exhaustive]
pub struct AgentsWorkPlansResponse {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `result`.
    pub result: Option<super::MuAgentsWorkPlansResult>,
    __marks: rt::Marks,
}

rt::model!(AgentsWorkPlansResponse {
    "downloadUrl" Str download_url,
    "result" Any result,
});
