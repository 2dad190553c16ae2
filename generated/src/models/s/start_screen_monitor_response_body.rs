// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `StartScreenMonitorResponseBody`.
#[non_exhaustive]
pub struct StartScreenMonitorResponseBody {
    /// `screenMonitoringId`.
    pub screen_monitoring_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(StartScreenMonitorResponseBody {
    "screenMonitoringId" Str screen_monitoring_id,
});
