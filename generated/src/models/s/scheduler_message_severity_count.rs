// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SchedulerMessageSeverityCount`.
#[non_exhaustive]
pub struct SchedulerMessageSeverityCount {
    /// `count`.
    pub count: Option<i64>,
    /// `severity`.
    pub severity: Option<super::SchedulerMessageSeverityCountSeverity>,
    __marks: rt::Marks,
}
/// The values of `severity` in [`SchedulerMessageSeverityCount`](super::SchedulerMessageSeverityCount).
#[derive(Clone)]
#[non_exhaustive]
pub enum SchedulerMessageSeverityCountSeverity {
    /// `Ignore`
    Ignore,
    /// `Information`
    Information,
    /// `Warning`
    Warning,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SchedulerMessageSeverityCount {
    "count" Int count,
    "severity" Enum severity,
});

rt::open_enum!(SchedulerMessageSeverityCountSeverity {
    Ignore = "Ignore",
    Information = "Information",
    Warning = "Warning",
    Error = "Error",
});
