// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowAggregationSort`.
#[non_exhaustive]
pub struct FlowAggregationSort {
    /// `function`, required.
    pub function: Option<super::FlowAggregationSortFunction>,
    /// `name`, required.
    pub name: Option<super::FlowAggregationSortName>,
    __marks: rt::Marks,
}
/// The values of `function` in [`FlowAggregationSort`](super::FlowAggregationSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowAggregationSortFunction {
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
/// The values of `name` in [`FlowAggregationSort`](super::FlowAggregationSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowAggregationSortName {
    /// `nFlow`
    NFlow,
    /// `nFlowMilestone`
    NFlowMilestone,
    /// `nFlowOutcome`
    NFlowOutcome,
    /// `nFlowOutcomeFailed`
    NFlowOutcomeFailed,
    /// `oFlowMilestone`
    OFlowMilestone,
    /// `tFlow`
    TFlow,
    /// `tFlowDisconnect`
    TFlowDisconnect,
    /// `tFlowExit`
    TFlowExit,
    /// `tFlowOutcome`
    TFlowOutcome,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FlowAggregationSort {
    "function" Enum function,
    "name" Enum name,
});

rt::open_enum!(FlowAggregationSortFunction {
    Average = "average",
    Count = "count",
    Max = "max",
    Min = "min",
    Sum = "sum",
});

rt::open_enum!(FlowAggregationSortName {
    NFlow = "nFlow",
    NFlowMilestone = "nFlowMilestone",
    NFlowOutcome = "nFlowOutcome",
    NFlowOutcomeFailed = "nFlowOutcomeFailed",
    OFlowMilestone = "oFlowMilestone",
    TFlow = "tFlow",
    TFlowDisconnect = "tFlowDisconnect",
    TFlowExit = "tFlowExit",
    TFlowOutcome = "tFlowOutcome",
});
