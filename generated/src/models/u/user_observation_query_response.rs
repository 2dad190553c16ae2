// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserObservationQueryResponse`.
#[non_exhaustive]
pub struct UserObservationQueryResponse {
    /// `results`.
    pub results: Option<Vec<super::UserObservationDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(UserObservationQueryResponse {
    "results" Any results,
});
