// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActionMapEstimateOutcomeCriteria`.
///
/// The service requires `outcomeId` in requests.
#[non_exhaustive]
pub struct ActionMapEstimateOutcomeCriteria {
    /// `maxProbability`.
    pub max_probability: Option<f64>,
    /// `maxQuantile`.
    pub max_quantile: Option<f64>,
    /// `outcomeId`, required.
    pub outcome_id: Option<String>,
    /// `probability`.
    pub probability: Option<f64>,
    /// `quantile`.
    pub quantile: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(ActionMapEstimateOutcomeCriteria {
    "maxProbability" Float max_probability,
    "maxQuantile" Float max_quantile,
    "outcomeId" Str outcome_id,
    "probability" Float probability,
    "quantile" Float quantile,
});

rt::setters!(ActionMapEstimateOutcomeCriteria {
    0 max_probability with_max_probability(f64) clear_max_probability,
    1 max_quantile with_max_quantile(f64) clear_max_quantile,
    2 outcome_id with_outcome_id(impl Into<String>) clear_outcome_id,
    3 probability with_probability(f64) clear_probability,
    4 quantile with_quantile(f64) clear_quantile,
});
