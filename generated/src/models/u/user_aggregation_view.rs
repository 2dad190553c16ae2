// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserAggregationView`.
///
/// The service requires `function`, `name`, `target` in requests.
#[non_exhaustive]
pub struct UserAggregationView {
    /// `function`, required.
    pub function: Option<super::UserAggregationViewFunction>,
    /// `name`, required.
    pub name: Option<String>,
    /// `range`.
    pub range: Option<super::AggregationRange>,
    /// `target`, required.
    pub target: Option<super::UserAggregationViewTarget>,
    __marks: rt::Marks,
}
/// The values of `function` in [`UserAggregationView`](super::UserAggregationView).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserAggregationViewFunction {
    /// `rangeBound`
    RangeBound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `target` in [`UserAggregationView`](super::UserAggregationView).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserAggregationViewTarget {
    /// `tAgentRoutingStatus`
    TAgentRoutingStatus,
    /// `tOrganizationPresence`
    TOrganizationPresence,
    /// `tSystemPresence`
    TSystemPresence,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UserAggregationView {
    "function" Enum function,
    "name" Str name,
    "range" Any range,
    "target" Enum target,
});

rt::setters!(UserAggregationView {
    0 function with_function(impl Into<super::UserAggregationViewFunction>) clear_function,
    1 name with_name(impl Into<String>) clear_name,
    2 range with_range(super::AggregationRange) clear_range,
    3 target with_target(impl Into<super::UserAggregationViewTarget>) clear_target,
});

rt::open_enum!(UserAggregationViewFunction {
    RangeBound = "rangeBound",
});

rt::open_enum!(UserAggregationViewTarget {
    TAgentRoutingStatus = "tAgentRoutingStatus",
    TOrganizationPresence = "tOrganizationPresence",
    TSystemPresence = "tSystemPresence",
});
