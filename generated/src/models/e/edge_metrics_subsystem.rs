// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EdgeMetricsSubsystem`.
#[non_exhaustive]
pub struct EdgeMetricsSubsystem {
    /// `delayMs`.
    pub delay_ms: Option<i64>,
    /// `mediaSubsystem`.
    pub media_subsystem: Option<Box<super::EdgeMetricsSubsystem>>,
    /// `processName`.
    pub process_name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(EdgeMetricsSubsystem {
    "delayMs" Int delay_ms,
    "mediaSubsystem" Any media_subsystem,
    "processName" Str process_name,
});
