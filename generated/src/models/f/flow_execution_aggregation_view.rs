// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowExecutionAggregationView`.
///
/// The service requires `function`, `name`, `target` in requests.
#[non_exhaustive]
pub struct FlowExecutionAggregationView {
    /// `function`, required.
    pub function: Option<super::FlowExecutionAggregationViewFunction>,
    /// `name`, required.
    pub name: Option<String>,
    /// `range`.
    pub range: Option<super::AggregationRange>,
    /// `target`, required.
    pub target: Option<super::FlowExecutionAggregationViewTarget>,
    __marks: rt::Marks,
}
/// The values of `function` in [`FlowExecutionAggregationView`](super::FlowExecutionAggregationView).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowExecutionAggregationViewFunction {
    /// `rangeBound`
    RangeBound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `target` in [`FlowExecutionAggregationView`](super::FlowExecutionAggregationView).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowExecutionAggregationViewTarget {
    /// `nFlowExecutions`
    NFlowExecutions,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FlowExecutionAggregationView {
    "function" Enum function,
    "name" Str name,
    "range" Any range,
    "target" Enum target,
});

rt::setters!(FlowExecutionAggregationView {
    0 function with_function(impl Into<super::FlowExecutionAggregationViewFunction>) clear_function,
    1 name with_name(impl Into<String>) clear_name,
    2 range with_range(super::AggregationRange) clear_range,
    3 target with_target(impl Into<super::FlowExecutionAggregationViewTarget>) clear_target,
});

rt::open_enum!(FlowExecutionAggregationViewFunction {
    RangeBound = "rangeBound",
});

rt::open_enum!(FlowExecutionAggregationViewTarget {
    NFlowExecutions = "nFlowExecutions",
});
