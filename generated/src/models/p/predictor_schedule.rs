// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PredictorSchedule`.
///
/// The service requires `scheduleType` in requests.
#[non_exhaustive]
pub struct PredictorSchedule {
    /// `dateStarted`.
    pub date_started: Option<rt::DateTime>,
    /// `scheduleType`, required.
    pub schedule_type: Option<super::PredictorScheduleScheduleType>,
    __marks: rt::Marks,
}
/// The values of `scheduleType` in [`PredictorSchedule`](super::PredictorSchedule).
#[derive(Clone)]
#[non_exhaustive]
pub enum PredictorScheduleScheduleType {
    /// `HourOnHourOff`
    HourOnHourOff,
    /// `OngoingValueMonitoring`
    OngoingValueMonitoring,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PredictorSchedule {
    "dateStarted" DateTime date_started,
    "scheduleType" Enum schedule_type,
});

rt::setters!(PredictorSchedule {
    0 date_started with_date_started(impl Into<rt::DateTime>) clear_date_started,
    1 schedule_type with_schedule_type(impl Into<super::PredictorScheduleScheduleType>) clear_schedule_type,
});

rt::open_enum!(PredictorScheduleScheduleType {
    HourOnHourOff = "HourOnHourOff",
    OngoingValueMonitoring = "OngoingValueMonitoring",
});
