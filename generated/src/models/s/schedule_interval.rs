// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScheduleInterval`.
///
/// The service requires `end`, `start` in requests.
#[non_exhaustive]
pub struct ScheduleInterval {
    /// `end`, required.
    pub end: Option<String>,
    /// `start`, required.
    pub start: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ScheduleInterval {
    "end" Str end,
    "start" Str start,
});

rt::setters!(ScheduleInterval {
    0 end with_end(impl Into<String>) clear_end,
    1 start with_start(impl Into<String>) clear_start,
});
