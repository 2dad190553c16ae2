// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ResolutionAggregationView`.
///
/// The service requires `function`, `name`, `target` in requests.
#[non_exhaustive]
pub struct ResolutionAggregationView {
    /// `function`, required.
    pub function: Option<super::ResolutionAggregationViewFunction>,
    /// `name`, required.
    pub name: Option<String>,
    /// `range`.
    pub range: Option<super::AggregationRange>,
    /// `target`, required.
    pub target: Option<super::ResolutionAggregationViewTarget>,
    __marks: rt::Marks,
}
/// The values of `function` in [`ResolutionAggregationView`](super::ResolutionAggregationView).
#[derive(Clone)]
#[non_exhaustive]
pub enum ResolutionAggregationViewFunction {
    /// `rangeBound`
    RangeBound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `target` in [`ResolutionAggregationView`](super::ResolutionAggregationView).
#[derive(Clone)]
#[non_exhaustive]
pub enum ResolutionAggregationViewTarget {
    /// `nNextContactAvoided`
    NNextContactAvoided,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ResolutionAggregationView {
    "function" Enum function,
    "name" Str name,
    "range" Any range,
    "target" Enum target,
});

rt::setters!(ResolutionAggregationView {
    0 function with_function(impl Into<super::ResolutionAggregationViewFunction>) clear_function,
    1 name with_name(impl Into<String>) clear_name,
    2 range with_range(super::AggregationRange) clear_range,
    3 target with_target(impl Into<super::ResolutionAggregationViewTarget>) clear_target,
});

rt::open_enum!(ResolutionAggregationViewFunction {
    RangeBound = "rangeBound",
});

rt::open_enum!(ResolutionAggregationViewTarget {
    NNextContactAvoided = "nNextContactAvoided",
});
