// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutcomeQuantileCondition`.
///
/// The service requires `maxQuantileThreshold`, `outcomeId` in requests.
#[non_exhaustive]
pub struct OutcomeQuantileCondition {
    /// `fallbackQuantileThreshold`.
    pub fallback_quantile_threshold: Option<f64>,
    /// `maxQuantileThreshold`, required.
    pub max_quantile_threshold: Option<f64>,
    /// `outcomeId`, required.
    pub outcome_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OutcomeQuantileCondition {
    "fallbackQuantileThreshold" Float fallback_quantile_threshold,
    "maxQuantileThreshold" Float max_quantile_threshold,
    "outcomeId" Str outcome_id,
});

rt::setters!(OutcomeQuantileCondition {
    0 fallback_quantile_threshold with_fallback_quantile_threshold(f64) clear_fallback_quantile_threshold,
    1 max_quantile_threshold with_max_quantile_threshold(f64) clear_max_quantile_threshold,
    2 outcome_id with_outcome_id(impl Into<String>) clear_outcome_id,
});
