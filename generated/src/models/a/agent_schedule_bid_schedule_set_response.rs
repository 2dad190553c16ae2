// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentScheduleBidScheduleSetResponse`.
#[non_exhaustive]
pub struct AgentScheduleBidScheduleSetResponse {
    /// `downloadTemplate`.
    pub download_template: Option<super::BidGroupScheduleSet>,
    /// `downloadUrl`, required.
    pub download_url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AgentScheduleBidScheduleSetResponse {
    "downloadTemplate" Any download_template,
    "downloadUrl" Str download_url,
});
