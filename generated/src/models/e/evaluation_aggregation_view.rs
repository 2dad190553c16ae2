// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluationAggregationView`.
///
/// The service requires `function`, `name`, `target` in requests.
#[non_exhaustive]
pub struct EvaluationAggregationView {
    /// `function`, required.
    pub function: Option<super::EvaluationAggregationViewFunction>,
    /// `name`, required.
    pub name: Option<String>,
    /// `range`.
    pub range: Option<super::AggregationRange>,
    /// `target`, required.
    pub target: Option<super::EvaluationAggregationViewTarget>,
    __marks: rt::Marks,
}
/// The values of `function` in [`EvaluationAggregationView`](super::EvaluationAggregationView).
#[derive(Clone)]
#[non_exhaustive]
pub enum EvaluationAggregationViewFunction {
    /// `rangeBound`
    RangeBound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `target` in [`EvaluationAggregationView`](super::EvaluationAggregationView).
#[derive(Clone)]
#[non_exhaustive]
pub enum EvaluationAggregationViewTarget {
    /// `nEvaluations`
    NEvaluations,
    /// `nEvaluationsDeleted`
    NEvaluationsDeleted,
    /// `nEvaluationsRescored`
    NEvaluationsRescored,
    /// `oTotalCriticalScore`
    OTotalCriticalScore,
    /// `oTotalScore`
    OTotalScore,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EvaluationAggregationView {
    "function" Enum function,
    "name" Str name,
    "range" Any range,
    "target" Enum target,
});

rt::setters!(EvaluationAggregationView {
    0 function with_function(impl Into<super::EvaluationAggregationViewFunction>) clear_function,
    1 name with_name(impl Into<String>) clear_name,
    2 range with_range(super::AggregationRange) clear_range,
    3 target with_target(impl Into<super::EvaluationAggregationViewTarget>) clear_target,
});

rt::open_enum!(EvaluationAggregationViewFunction {
    RangeBound = "rangeBound",
});

rt::open_enum!(EvaluationAggregationViewTarget {
    NEvaluations = "nEvaluations",
    NEvaluationsDeleted = "nEvaluationsDeleted",
    NEvaluationsRescored = "nEvaluationsRescored",
    OTotalCriticalScore = "oTotalCriticalScore",
    OTotalScore = "oTotalScore",
});
