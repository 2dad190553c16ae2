// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBuScheduleTopicSchedulerMessageSeverityCount`.
#[non_exhaustive]
pub struct WfmBuScheduleTopicSchedulerMessageSeverityCount {
    /// `count`.
    pub count: Option<i64>,
    /// `severity`.
    pub severity: Option<super::WfmBuScheduleTopicSchedulerMessageSeverityCountSeverity>,
    __marks: rt::Marks,
}
/// The values of `severity` in [`WfmBuScheduleTopicSchedulerMessageSeverityCount`](super::WfmBuScheduleTopicSchedulerMessageSeverityCount).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmBuScheduleTopicSchedulerMessageSeverityCountSeverity {
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

rt::model!(WfmBuScheduleTopicSchedulerMessageSeverityCount {
    "count" Int count,
    "severity" Enum severity,
});

rt::open_enum!(WfmBuScheduleTopicSchedulerMessageSeverityCountSeverity {
    Ignore = "Ignore",
    Information = "Information",
    Warning = "Warning",
    Error = "Error",
});
