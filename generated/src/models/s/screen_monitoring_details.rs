// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScreenMonitoringDetails`.
#[non_exhaustive]
pub struct ScreenMonitoringDetails {
    /// `count`, required.
    pub count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ScreenMonitoringDetails {
    "count" Int count,
});
