// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScheduleGenerationResult`.
#[non_exhaustive]
pub struct ScheduleGenerationResult {
    /// `failed`.
    pub failed: Option<bool>,
    /// `messageCount`.
    pub message_count: Option<i64>,
    /// `messageSeverities`.
    pub message_severities: Option<Vec<super::SchedulerMessageTypeSeverity>>,
    /// `messages`.
    pub messages: Option<Vec<super::ScheduleGenerationMessage>>,
    /// `runId`.
    pub run_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ScheduleGenerationResult {
    "failed" Bool failed,
    "messageCount" Int message_count,
    "messageSeverities" Any message_severities,
    "messages" Any messages,
    "runId" Str run_id,
});
