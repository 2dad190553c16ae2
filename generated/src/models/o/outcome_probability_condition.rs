// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutcomeProbabilityCondition`.
///
/// The service requires `maximumProbability`, `outcomeId` in requests.
#[non_exhaustive]
pub struct OutcomeProbabilityCondition {
    /// `maximumProbability`, required.
    pub maximum_probability: Option<f64>,
    /// `outcomeId`, required.
    pub outcome_id: Option<String>,
    /// `probability`.
    pub probability: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(OutcomeProbabilityCondition {
    "maximumProbability" Float maximum_probability,
    "outcomeId" Str outcome_id,
    "probability" Float probability,
});

rt::setters!(OutcomeProbabilityCondition {
    0 maximum_probability with_maximum_probability(f64) clear_maximum_probability,
    1 outcome_id with_outcome_id(impl Into<String>) clear_outcome_id,
    2 probability with_probability(f64) clear_probability,
});
