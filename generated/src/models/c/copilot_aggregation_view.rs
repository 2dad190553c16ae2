// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CopilotAggregationView`.
///
/// The service requires `function`, `name`, `target` in requests.
#[non_exhaustive]
pub struct CopilotAggregationView {
    /// `function`, required.
    pub function: Option<super::CopilotAggregationViewFunction>,
    /// `name`, required.
    pub name: Option<String>,
    /// `range`.
    pub range: Option<super::AggregationRange>,
    /// `target`, required.
    pub target: Option<super::CopilotAggregationViewTarget>,
    __marks: rt::Marks,
}
/// The values of `function` in [`CopilotAggregationView`](super::CopilotAggregationView).
#[derive(Clone)]
#[non_exhaustive]
pub enum CopilotAggregationViewFunction {
    /// `rangeBound`
    RangeBound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `target` in [`CopilotAggregationView`](super::CopilotAggregationView).
#[derive(Clone)]
#[non_exhaustive]
pub enum CopilotAggregationViewTarget {
    /// `nCopilotMessages`
    NCopilotMessages,
    /// `nCopilotSessions`
    NCopilotSessions,
    /// `nCopilotToolInvocations`
    NCopilotToolInvocations,
    /// `nCopilotUsers`
    NCopilotUsers,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CopilotAggregationView {
    "function" Enum function,
    "name" Str name,
    "range" Any range,
    "target" Enum target,
});

rt::setters!(CopilotAggregationView {
    0 function with_function(impl Into<super::CopilotAggregationViewFunction>) clear_function,
    1 name with_name(impl Into<String>) clear_name,
    2 range with_range(super::AggregationRange) clear_range,
    3 target with_target(impl Into<super::CopilotAggregationViewTarget>) clear_target,
});

rt::open_enum!(CopilotAggregationViewFunction {
    RangeBound = "rangeBound",
});

rt::open_enum!(CopilotAggregationViewTarget {
    NCopilotMessages = "nCopilotMessages",
    NCopilotSessions = "nCopilotSessions",
    NCopilotToolInvocations = "nCopilotToolInvocations",
    NCopilotUsers = "nCopilotUsers",
});
