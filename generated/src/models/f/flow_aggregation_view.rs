// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowAggregationView`.
///
/// The service requires `function`, `name`, `target` in requests.
#[non_exhaustive]
pub struct FlowAggregationView {
    /// `function`, required.
    pub function: Option<super::FlowAggregationViewFunction>,
    /// `name`, required.
    pub name: Option<String>,
    /// `range`.
    pub range: Option<super::AggregationRange>,
    /// `target`, required.
    pub target: Option<super::FlowAggregationViewTarget>,
    __marks: rt::Marks,
}
/// The values of `function` in [`FlowAggregationView`](super::FlowAggregationView).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowAggregationViewFunction {
    /// `rangeBound`
    RangeBound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `target` in [`FlowAggregationView`](super::FlowAggregationView).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowAggregationViewTarget {
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

rt::model!(FlowAggregationView {
    "function" Enum function,
    "name" Str name,
    "range" Any range,
    "target" Enum target,
});

rt::setters!(FlowAggregationView {
    0 function with_function(impl Into<super::FlowAggregationViewFunction>) clear_function,
    1 name with_name(impl Into<String>) clear_name,
    2 range with_range(super::AggregationRange) clear_range,
    3 target with_target(impl Into<super::FlowAggregationViewTarget>) clear_target,
});

rt::open_enum!(FlowAggregationViewFunction {
    RangeBound = "rangeBound",
});

rt::open_enum!(FlowAggregationViewTarget {
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
