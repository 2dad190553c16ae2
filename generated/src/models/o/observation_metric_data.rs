// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ObservationMetricData`.
#[non_exhaustive]
pub struct ObservationMetricData {
    /// `metric`.
    pub metric: Option<String>,
    /// `observations`.
    pub observations: Option<Vec<super::ObservationValue>>,
    /// `qualifier`.
    pub qualifier: Option<String>,
    /// `stats`.
    pub stats: Option<super::StatisticalSummary>,
    /// `truncated`.
    pub truncated: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(ObservationMetricData {
    "metric" Str metric,
    "observations" Any observations,
    "qualifier" Str qualifier,
    "stats" Any stats,
    "truncated" Bool truncated,
});
