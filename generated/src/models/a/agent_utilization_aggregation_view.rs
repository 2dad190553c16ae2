// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentUtilizationAggregationView`.
///
/// The service requires `function`, `name`, `target` in requests.
#[non_exhaustive]
pub struct AgentUtilizationAggregationView {
    /// `function`, required.
    pub function: Option<super::AgentUtilizationAggregationViewFunction>,
    /// `name`, required.
    pub name: Option<String>,
    /// `range`.
    pub range: Option<super::AggregationRange>,
    /// `target`, required.
    pub target: Option<super::AgentUtilizationAggregationViewTarget>,
    __marks: rt::Marks,
}
/// The values of `function` in [`AgentUtilizationAggregationView`](super::AgentUtilizationAggregationView).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentUtilizationAggregationViewFunction {
    /// `rangeBound`
    RangeBound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `target` in [`AgentUtilizationAggregationView`](super::AgentUtilizationAggregationView).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentUtilizationAggregationViewTarget {
    /// `oAgentAvailableUtilization`
    OAgentAvailableUtilization,
    /// `oAgentMaxUtilization`
    OAgentMaxUtilization,
    /// `oAgentUtilizationPercentage`
    OAgentUtilizationPercentage,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgentUtilizationAggregationView {
    "function" Enum function,
    "name" Str name,
    "range" Any range,
    "target" Enum target,
});

rt::setters!(AgentUtilizationAggregationView {
    0 function with_function(impl Into<super::AgentUtilizationAggregationViewFunction>) clear_function,
    1 name with_name(impl Into<String>) clear_name,
    2 range with_range(super::AggregationRange) clear_range,
    3 target with_target(impl Into<super::AgentUtilizationAggregationViewTarget>) clear_target,
});

rt::open_enum!(AgentUtilizationAggregationViewFunction {
    RangeBound = "rangeBound",
});

rt::open_enum!(AgentUtilizationAggregationViewTarget {
    OAgentAvailableUtilization = "oAgentAvailableUtilization",
    OAgentMaxUtilization = "oAgentMaxUtilization",
    OAgentUtilizationPercentage = "oAgentUtilizationPercentage",
});
