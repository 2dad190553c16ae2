// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EstimatedWaitTimePredictions`.
#[non_exhaustive]
pub struct EstimatedWaitTimePredictions {
    /// `results`, required.
    pub results: Option<Vec<super::PredictionResults>>,
    __marks: rt::Marks,
}

rt::model!(EstimatedWaitTimePredictions {
    "results" Any results,
});
