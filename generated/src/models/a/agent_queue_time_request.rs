// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentQueueTimeRequest`.
#[non_exhaustive]
pub struct AgentQueueTimeRequest {
    /// `agentId`, required.
    pub agent_id: Option<String>,
    /// `onQueueActivityCodeIds`.
    pub on_queue_activity_code_ids: Option<Vec<String>>,
    /// `onQueueLengthMinutesPerInterval`, required.
    pub on_queue_length_minutes_per_interval: Option<Vec<i64>>,
    /// `startOffsetMinutes`, required.
    pub start_offset_minutes: Option<Vec<i64>>,
    __marks: rt::Marks,
}

rt::model!(AgentQueueTimeRequest {
    "agentId" Str agent_id,
    "onQueueActivityCodeIds" Texts on_queue_activity_code_ids,
    "onQueueLengthMinutesPerInterval" Any on_queue_length_minutes_per_interval,
    "startOffsetMinutes" Any start_offset_minutes,
});
