// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowExecutionAggregationSort`.
#[non_exhaustive]
pub struct FlowExecutionAggregationSort {
    /// `function`, required.
    pub function: Option<super::FlowExecutionAggregationSortFunction>,
    /// `name`, required.
    pub name: Option<super::FlowExecutionAggregationSortName>,
    __marks: rt::Marks,
}
/// The values of `function` in [`FlowExecutionAggregationSort`](super::FlowExecutionAggregationSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowExecutionAggregationSortFunction {
    /// `average`
    Average,
    /// `count`
    Count,
    /// `max`
    Max,
    /// `min`
    Min,
    /// `sum`
    Sum,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `name` in [`FlowExecutionAggregationSort`](super::FlowExecutionAggregationSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowExecutionAggregationSortName {
    /// `nFlowExecutions`
    NFlowExecutions,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FlowExecutionAggregationSort {
    "function" Enum function,
    "name" Enum name,
});

rt::open_enum!(FlowExecutionAggregationSortFunction {
    Average = "average",
    Count = "count",
    Max = "max",
    Min = "min",
    Sum = "sum",
});

rt::open_enum!(FlowExecutionAggregationSortName {
    NFlowExecutions = "nFlowExecutions",
});
