// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CopilotAggregationSort`.
#[non_exhaustive]
pub struct CopilotAggregationSort {
    /// `function`, required.
    pub function: Option<super::CopilotAggregationSortFunction>,
    /// `name`, required.
    pub name: Option<super::CopilotAggregationSortName>,
    __marks: rt::Marks,
}
/// The values of `function` in [`CopilotAggregationSort`](super::CopilotAggregationSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum CopilotAggregationSortFunction {
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
/// The values of `name` in [`CopilotAggregationSort`](super::CopilotAggregationSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum CopilotAggregationSortName {
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

rt::model!(CopilotAggregationSort {
    "function" Enum function,
    "name" Enum name,
});

rt::open_enum!(CopilotAggregationSortFunction {
    Average = "average",
    Count = "count",
    Max = "max",
    Min = "min",
    Sum = "sum",
});

rt::open_enum!(CopilotAggregationSortName {
    NCopilotMessages = "nCopilotMessages",
    NCopilotSessions = "nCopilotSessions",
    NCopilotToolInvocations = "nCopilotToolInvocations",
    NCopilotUsers = "nCopilotUsers",
});
