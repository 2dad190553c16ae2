// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEventTopicDispositionAmdTimeout`.
#[non_exhaustive]
pub struct ConversationEventTopicDispositionAmdTimeout {
    /// `timeoutMs`.
    pub timeout_ms: Option<i64>,
    /// `timerEndTime`.
    pub timer_end_time: Option<f64>,
    /// `timerStartEvent`.
    pub timer_start_event: Option<String>,
    /// `timerStartTime`.
    pub timer_start_time: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(ConversationEventTopicDispositionAmdTimeout {
    "timeoutMs" Int timeout_ms,
    "timerEndTime" Float timer_end_time,
    "timerStartEvent" Str timer_start_event,
    "timerStartTime" Float timer_start_time,
});
