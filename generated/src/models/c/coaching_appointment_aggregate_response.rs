// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CoachingAppointmentAggregateResponse`.
#[non_exhaustive]
pub struct CoachingAppointmentAggregateResponse {
    /// `results`.
    pub results: Option<Vec<super::QueryResponseGroupedData>>,
    __marks: rt::Marks,
}

rt::model!(CoachingAppointmentAggregateResponse {
    "results" Any results,
});
