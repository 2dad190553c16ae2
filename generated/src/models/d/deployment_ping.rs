// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DeploymentPing`.
#[non_exhaustive]
pub struct DeploymentPing {
    /// `actions`.
    pub actions: Option<Vec<super::DeploymentWebAction>>,
    /// `pollIntervalMilliseconds`.
    pub poll_interval_milliseconds: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(DeploymentPing {
    "actions" Any actions,
    "pollIntervalMilliseconds" Int poll_interval_milliseconds,
});
