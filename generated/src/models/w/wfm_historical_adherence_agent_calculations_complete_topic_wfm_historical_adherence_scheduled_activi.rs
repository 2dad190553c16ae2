// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceScheduledActivity`.
#[non_exhaustive]
pub struct WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceScheduledActivity {
    /// `activityCodeId`.
    pub activity_code_id: Option<String>,
    /// `endOffsetSeconds`.
    pub end_offset_seconds: Option<i64>,
    /// `startOffsetSeconds`.
    pub start_offset_seconds: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceScheduledActivity {
    "activityCodeId" Str activity_code_id,
    "endOffsetSeconds" Int end_offset_seconds,
    "startOffsetSeconds" Int start_offset_seconds,
});
