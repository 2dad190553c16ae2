// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBuScheduleTopicBuScheduleGenerationResultSummary`.
#[non_exhaustive]
pub struct WfmBuScheduleTopicBuScheduleGenerationResultSummary {
    /// `failed`.
    pub failed: Option<bool>,
    /// `messageCount`.
    pub message_count: Option<i64>,
    /// `messageSeverityCounts`.
    pub message_severity_counts: Option<
        Vec<super::WfmBuScheduleTopicSchedulerMessageSeverityCount>,
    >,
    /// `runId`.
    pub run_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmBuScheduleTopicBuScheduleGenerationResultSummary {
    "failed" Bool failed,
    "messageCount" Int message_count,
    "messageSeverityCounts" Any message_severity_counts,
    "runId" Str run_id,
});
