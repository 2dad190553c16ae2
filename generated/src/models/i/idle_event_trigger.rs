// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `IdleEventTrigger`.
///
/// The service requires `eventName` in requests.
#[non_exhaustive]
pub struct IdleEventTrigger {
    /// `eventName`, required.
    pub event_name: Option<String>,
    /// `idleAfterSeconds`.
    pub idle_after_seconds: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(IdleEventTrigger {
    "eventName" Str event_name,
    "idleAfterSeconds" Int idle_after_seconds,
});

rt::setters!(IdleEventTrigger {
    0 event_name with_event_name(impl Into<String>) clear_event_name,
    1 idle_after_seconds with_idle_after_seconds(i64) clear_idle_after_seconds,
});
