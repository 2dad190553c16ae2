// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActionAggregationView`.
///
/// The service requires `function`, `name`, `target` in requests.
#[non_exhaustive]
pub struct ActionAggregationView {
    /// `function`, required.
    pub function: Option<super::ActionAggregationViewFunction>,
    /// `name`, required.
    pub name: Option<String>,
    /// `range`.
    pub range: Option<super::AggregationRange>,
    /// `target`, required.
    pub target: Option<super::ActionAggregationViewTarget>,
    __marks: rt::Marks,
}
/// The values of `function` in [`ActionAggregationView`](super::ActionAggregationView).
#[derive(Clone)]
#[non_exhaustive]
pub enum ActionAggregationViewFunction {
    /// `rangeBound`
    RangeBound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `target` in [`ActionAggregationView`](super::ActionAggregationView).
#[derive(Clone)]
#[non_exhaustive]
pub enum ActionAggregationViewTarget {
    /// `tTotalExecution`
    TTotalExecution,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ActionAggregationView {
    "function" Enum function,
    "name" Str name,
    "range" Any range,
    "target" Enum target,
});

rt::setters!(ActionAggregationView {
    0 function with_function(impl Into<super::ActionAggregationViewFunction>) clear_function,
    1 name with_name(impl Into<String>) clear_name,
    2 range with_range(super::AggregationRange) clear_range,
    3 target with_target(impl Into<super::ActionAggregationViewTarget>) clear_target,
});

rt::open_enum!(ActionAggregationViewFunction {
    RangeBound = "rangeBound",
});

rt::open_enum!(ActionAggregationViewTarget {
    TTotalExecution = "tTotalExecution",
});
