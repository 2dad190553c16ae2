// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EdgeMetricsTopicEdgeMetricProcessor`.
#[non_exhaustive]
pub struct EdgeMetricsTopicEdgeMetricProcessor {
    /// `activeTimePct`.
    pub active_time_pct: Option<i64>,
    /// `cpuId`.
    pub cpu_id: Option<String>,
    /// `idleTimePct`.
    pub idle_time_pct: Option<i64>,
    /// `privilegedTimePct`.
    pub privileged_time_pct: Option<i64>,
    /// `userTimePct`.
    pub user_time_pct: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(EdgeMetricsTopicEdgeMetricProcessor {
    "activeTimePct" Int active_time_pct,
    "cpuId" Str cpu_id,
    "idleTimePct" Int idle_time_pct,
    "privilegedTimePct" Int privileged_time_pct,
    "userTimePct" Int user_time_pct,
});
