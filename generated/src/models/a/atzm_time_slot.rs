// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AtzmTimeSlot`.
#[non_exhaustive]
pub struct AtzmTimeSlot {
    /// `earliestCallableTime`.
    pub earliest_callable_time: Option<String>,
    /// `latestCallableTime`.
    pub latest_callable_time: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AtzmTimeSlot {
    "earliestCallableTime" Str earliest_callable_time,
    "latestCallableTime" Str latest_callable_time,
});

rt::setters!(AtzmTimeSlot {
    0 earliest_callable_time with_earliest_callable_time(impl Into<String>) clear_earliest_callable_time,
    1 latest_callable_time with_latest_callable_time(impl Into<String>) clear_latest_callable_time,
});
