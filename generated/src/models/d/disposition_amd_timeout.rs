// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DispositionAmdTimeout`.
#[non_exhaustive]
pub struct DispositionAmdTimeout {
    /// `timeoutMs`.
    pub timeout_ms: Option<i64>,
    /// `timerEndTime`.
    pub timer_end_time: Option<rt::DateTime>,
    /// `timerStartEvent`.
    pub timer_start_event: Option<String>,
    /// `timerStartTime`.
    pub timer_start_time: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(DispositionAmdTimeout {
    "timeoutMs" Int timeout_ms,
    "timerEndTime" DateTime timer_end_time,
    "timerStartEvent" Str timer_start_event,
    "timerStartTime" DateTime timer_start_time,
});

rt::setters!(DispositionAmdTimeout {
    0 timeout_ms with_timeout_ms(i64) clear_timeout_ms,
    1 timer_end_time with_timer_end_time(impl Into<rt::DateTime>) clear_timer_end_time,
    2 timer_start_event with_timer_start_event(impl Into<String>) clear_timer_start_event,
    3 timer_start_time with_timer_start_time(impl Into<rt::DateTime>) clear_timer_start_time,
});
