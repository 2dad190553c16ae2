// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EdgeMetricsProcessor`.
#[non_exhaustive]
pub struct EdgeMetricsProcessor {
    /// `activeTimePct`.
    pub active_time_pct: Option<f64>,
    /// `cpuId`.
    pub cpu_id: Option<String>,
    /// `idleTimePct`.
    pub idle_time_pct: Option<f64>,
    /// `privilegedTimePct`.
    pub privileged_time_pct: Option<f64>,
    /// `userTimePct`.
    pub user_time_pct: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(EdgeMetricsProcessor {
    "activeTimePct" Float active_time_pct,
    "cpuId" Str cpu_id,
    "idleTimePct" Float idle_time_pct,
    "privilegedTimePct" Float privileged_time_pct,
    "userTimePct" Float user_time_pct,
});
