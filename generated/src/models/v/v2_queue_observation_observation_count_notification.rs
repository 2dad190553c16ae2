// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2QueueObservationObservationCountNotification`.
#[non_exhaustive]
pub struct V2QueueObservationObservationCountNotification {
    /// `results`.
    pub results: Option<Vec<super::V2QueueObservationMetricCountGroup>>,
    __marks: rt::Marks,
}

rt::model!(V2QueueObservationObservationCountNotification {
    "results" Any results,
});
