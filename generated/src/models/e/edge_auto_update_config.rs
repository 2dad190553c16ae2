// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EdgeAutoUpdateConfig`.
///
/// The service requires `end`, `rrule`, `start`, `timeZone` in requests.
#[non_exhaustive]
pub struct EdgeAutoUpdateConfig {
    /// `end`, required.
    ///
    /// Format: local-date-time
    pub end: Option<String>,
    /// `rrule`, required.
    pub rrule: Option<String>,
    /// `start`, required.
    ///
    /// Format: local-date-time
    pub start: Option<String>,
    /// `timeZone`, required.
    pub time_zone: Option<String>,
    __marks: rt::Marks,
}

rt::model!(EdgeAutoUpdateConfig {
    "end" Str end,
    "rrule" Str rrule,
    "start" Str start,
    "timeZone" Str time_zone,
});

rt::setters!(EdgeAutoUpdateConfig {
    0 end with_end(impl Into<String>) clear_end,
    1 rrule with_rrule(impl Into<String>) clear_rrule,
    2 start with_start(impl Into<String>) clear_start,
    3 time_zone with_time_zone(impl Into<String>) clear_time_zone,
});
