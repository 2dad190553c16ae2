// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuScheduleRun`.
#[non_exhaustive]
pub struct BuScheduleRun {
    /// `id`, required.
    pub id: Option<String>,
    /// `intradayRescheduling`.
    pub intraday_rescheduling: Option<bool>,
    /// `messageCount`.
    pub message_count: Option<i64>,
    /// `messageSeverityCounts`.
    pub message_severity_counts: Option<Vec<super::SchedulerMessageSeverityCount>>,
    /// `percentComplete`.
    pub percent_complete: Option<f64>,
    /// `reschedulingOptions`.
    pub rescheduling_options: Option<super::ReschedulingOptionsRunResponse>,
    /// `reschedulingResultExpiration`.
    pub rescheduling_result_expiration: Option<rt::DateTime>,
    /// `schedule`.
    pub schedule: Option<super::BuScheduleReference>,
    /// `scheduleDescription`.
    pub schedule_description: Option<String>,
    /// `schedulerRunId`.
    pub scheduler_run_id: Option<String>,
    /// `schedulingCanceledBy`.
    pub scheduling_canceled_by: Option<super::UserReference>,
    /// `schedulingCompletedTime`.
    pub scheduling_completed_time: Option<rt::DateTime>,
    /// `schedulingStartTime`.
    pub scheduling_start_time: Option<rt::DateTime>,
    /// `schedulingStartedBy`.
    pub scheduling_started_by: Option<super::UserReference>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::BuScheduleRunState>,
    /// `targetWeek`.
    pub target_week: Option<rt::Date>,
    /// `weekCount`.
    pub week_count: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `state` in [`BuScheduleRun`](super::BuScheduleRun).
#[derive(Clone)]
#[non_exhaustive]
pub enum BuScheduleRunState {
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

rt::model!(BuScheduleRun {
    "id" Str id,
    "intradayRescheduling" Bool intraday_rescheduling,
    "messageCount" Int message_count,
    "messageSeverityCounts" Any message_severity_counts,
    "percentComplete" Float percent_complete,
    "reschedulingOptions" Any rescheduling_options,
    "reschedulingResultExpiration" DateTime rescheduling_result_expiration,
    "schedule" Any schedule,
    "scheduleDescription" Str schedule_description,
    "schedulerRunId" Str scheduler_run_id,
    "schedulingCanceledBy" Any scheduling_canceled_by,
    "schedulingCompletedTime" DateTime scheduling_completed_time,
    "schedulingStartTime" DateTime scheduling_start_time,
    "schedulingStartedBy" Any scheduling_started_by,
    "selfUri" Str self_uri,
    "state" Enum state,
    "targetWeek" Date target_week,
    "weekCount" Int week_count,
});

rt::open_enum!(BuScheduleRunState {
    None = "None",
    Queued = "Queued",
    Scheduling = "Scheduling",
    Canceled = "Canceled",
    Failed = "Failed",
    Complete = "Complete",
});
