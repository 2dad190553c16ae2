// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutcomePercentileCondition`.
///
/// The service requires `maximumPercentile`, `outcomeId` in requests.
#[non_exhaustive]
pub struct OutcomePercentileCondition {
    /// `fallbackPercentile`.
    pub fallback_percentile: Option<f64>,
    /// `maximumPercentile`, required.
    pub maximum_percentile: Option<f64>,
    /// `outcomeId`, required.
    pub outcome_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OutcomePercentileCondition {
    "fallbackPercentile" Float fallback_percentile,
    "maximumPercentile" Float maximum_percentile,
    "outcomeId" Str outcome_id,
});

rt::setters!(OutcomePercentileCondition {
    0 fallback_percentile with_fallback_percentile(f64) clear_fallback_percentile,
    1 maximum_percentile with_maximum_percentile(f64) clear_maximum_percentile,
    2 outcome_id with_outcome_id(impl Into<String>) clear_outcome_id,
});
