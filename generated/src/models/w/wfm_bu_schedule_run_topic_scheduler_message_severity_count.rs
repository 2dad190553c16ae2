// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBuScheduleRunTopicSchedulerMessageSeverityCount`.
#[non_exhaustive]
pub struct WfmBuScheduleRunTopicSchedulerMessageSeverityCount {
    /// `count`.
    pub count: Option<i64>,
    /// `severity`.
    pub severity: Option<
        super::WfmBuScheduleRunTopicSchedulerMessageSeverityCountSeverity,
    >,
    __marks: rt::Marks,
}
/// The values of `severity` in [`WfmBuScheduleRunTopicSchedulerMessageSeverityCount`](super::WfmBuScheduleRunTopicSchedulerMessageSeverityCount).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmBuScheduleRunTopicSchedulerMessageSeverityCountSeverity {
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

rt::model!(WfmBuScheduleRunTopicSchedulerMessageSeverityCount {
    "count" Int count,
    "severity" Enum severity,
});

rt::open_enum!(WfmBuScheduleRunTopicSchedulerMessageSeverityCountSeverity {
    Ignore = "Ignore",
    Information = "Information",
    Warning = "Warning",
    Error = "Error",
});
