// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ValidateAgentUnavailableTimesRequest`.
///
/// The service requires `unavailableTimes`, `validationWeekDate` in requests.
#[non_exhaustive]
pub struct ValidateAgentUnavailableTimesRequest {
    /// `unavailableTimes`, required.
    pub unavailable_times: Option<Vec<super::UpdateUnavailableTime>>,
    /// `validationWeekDate`, required.
    pub validation_week_date: Option<rt::Date>,
    __marks: rt::Marks,
}

rt::model!(ValidateAgentUnavailableTimesRequest {
    "unavailableTimes" Any unavailable_times,
    "validationWeekDate" Date validation_week_date,
});

rt::setters!(ValidateAgentUnavailableTimesRequest {
    0 unavailable_times with_unavailable_times(Vec<super::UpdateUnavailableTime>) clear_unavailable_times,
    1 validation_week_date with_validation_week_date(impl Into<rt::Date>) clear_validation_week_date,
});
