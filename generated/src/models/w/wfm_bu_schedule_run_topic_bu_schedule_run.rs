// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBuScheduleRunTopicBuScheduleRun`.
#[non_exhaustive]
pub struct WfmBuScheduleRunTopicBuScheduleRun {
    /// `id`.
    pub id: Option<String>,
    /// `intradayRescheduling`.
    pub intraday_rescheduling: Option<bool>,
    /// `messageCount`.
    pub message_count: Option<i64>,
    /// `messageSeverityCounts`.
    pub message_severity_counts: Option<
        Vec<super::WfmBuScheduleRunTopicSchedulerMessageSeverityCount>,
    >,
    /// `percentComplete`.
    pub percent_complete: Option<f64>,
    /// `schedule`.
    pub schedule: Option<super::WfmBuScheduleRunTopicBuScheduleReference>,
    /// `schedulingCanceledBy`.
    pub scheduling_canceled_by: Option<super::WfmBuScheduleRunTopicUserReference>,
    /// `schedulingCompletedTime`.
    pub scheduling_completed_time: Option<String>,
    /// `state`.
    pub state: Option<super::WfmBuScheduleRunTopicBuScheduleRunState>,
    /// `weekCount`.
    pub week_count: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `state` in [`WfmBuScheduleRunTopicBuScheduleRun`](super::WfmBuScheduleRunTopicBuScheduleRun).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmBuScheduleRunTopicBuScheduleRunState {
    /// `None`
    None,
    /// `Queued`
    Queued,
    /// `Scheduling`
    Scheduling,
    /// `Canceled`
    Canceled,
    /// `Failed`
    Failed,
    /// `Complete`
    Complete,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmBuScheduleRunTopicBuScheduleRun {
    "id" Str id,
    "intradayRescheduling" Bool intraday_rescheduling,
    "messageCount" Int message_count,
    "messageSeverityCounts" Any message_severity_counts,
    "percentComplete" Float percent_complete,
    "schedule" Any schedule,
    "schedulingCanceledBy" Any scheduling_canceled_by,
    "schedulingCompletedTime" Str scheduling_completed_time,
    "state" Enum state,
    "weekCount" Int week_count,
});

rt::open_enum!(WfmBuScheduleRunTopicBuScheduleRunState {
    None = "None",
    Queued = "Queued",
    Scheduling = "Scheduling",
    Canceled = "Canceled",
    Failed = "Failed",
    Complete = "Complete",
});
