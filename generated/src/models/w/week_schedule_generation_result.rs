// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WeekScheduleGenerationResult`.
#[non_exhaustive]
pub struct WeekScheduleGenerationResult {
    /// `agentWarningCount`.
    pub agent_warning_count: Option<i64>,
    /// `agentWarnings`.
    pub agent_warnings: Option<Vec<super::ScheduleGenerationWarning>>,
    /// `failed`.
    pub failed: Option<bool>,
    /// `runId`.
    pub run_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WeekScheduleGenerationResult {
    "agentWarningCount" Int agent_warning_count,
    "agentWarnings" Any agent_warnings,
    "failed" Bool failed,
    "runId" Str run_id,
});
