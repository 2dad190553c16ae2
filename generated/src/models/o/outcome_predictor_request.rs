// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutcomePredictorRequest`.
///
/// The service requires `outcome` in requests.
#[non_exhaustive]
pub struct OutcomePredictorRequest {
    /// `outcome`, required.
    pub outcome: Option<super::OutcomeRefRequest>,
    __marks: rt::Marks,
}

rt::model!(OutcomePredictorRequest {
    "outcome" Any outcome,
});

rt::setters!(OutcomePredictorRequest {
    0 outcome with_outcome(super::OutcomeRefRequest) clear_outcome,
});
