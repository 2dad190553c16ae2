// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationCallEventTopicDispositionSilentCallTimeout`.
#[non_exhaustive]
pub struct ConversationCallEventTopicDispositionSilentCallTimeout {
    /// `timeoutMs`.
    pub timeout_ms: Option<i64>,
    /// `timerEndTime`.
    pub timer_end_time: Option<f64>,
    /// `timerStartTime`.
    pub timer_start_time: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(ConversationCallEventTopicDispositionSilentCallTimeout {
    "timeoutMs" Int timeout_ms,
    "timerEndTime" Float timer_end_time,
    "timerStartTime" Float timer_start_time,
});
