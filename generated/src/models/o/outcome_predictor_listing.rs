// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutcomePredictorListing`.
#[non_exhaustive]
pub struct OutcomePredictorListing {
    /// `entities`.
    pub entities: Option<Vec<super::OutcomePredictor>>,
    __marks: rt::Marks,
}

rt::model!(OutcomePredictorListing {
    "entities" Any entities,
});
