// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutcomeScore`.
#[non_exhaustive]
pub struct OutcomeScore {
    /// `outcome`.
    pub outcome: Option<super::AddressableEntityRef>,
    /// `percentile`.
    pub percentile: Option<i64>,
    /// `probability`.
    pub probability: Option<f64>,
    /// `quantile`.
    pub quantile: Option<f64>,
    /// `sessionMaxPercentile`.
    pub session_max_percentile: Option<i64>,
    /// `sessionMaxProbability`.
    pub session_max_probability: Option<f64>,
    /// `sessionMaxQuantile`.
    pub session_max_quantile: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(OutcomeScore {
    "outcome" Any outcome,
    "percentile" Int percentile,
    "probability" Float probability,
    "quantile" Float quantile,
    "sessionMaxPercentile" Int session_max_percentile,
    "sessionMaxProbability" Float session_max_probability,
    "sessionMaxQuantile" Float session_max_quantile,
});
