// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowObservationQueryResponse`.
#[non_exhaustive]
pub struct FlowObservationQueryResponse {
    /// `results`.
    pub results: Option<Vec<super::FlowObservationDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(FlowObservationQueryResponse {
    "results" Any results,
});
