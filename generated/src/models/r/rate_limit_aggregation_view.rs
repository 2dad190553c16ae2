// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RateLimitAggregationView`.
///
/// The service requires `function`, `name`, `target` in requests.
#[non_exhaustive]
pub struct RateLimitAggregationView {
    /// `function`, required.
    pub function: Option<super::RateLimitAggregationViewFunction>,
    /// `name`, required.
    pub name: Option<String>,
    /// `range`.
    pub range: Option<super::AggregationRange>,
    /// `target`, required.
    pub target: Option<super::RateLimitAggregationViewTarget>,
    __marks: rt::Marks,
}
/// The values of `function` in [`RateLimitAggregationView`](super::RateLimitAggregationView).
#[derive(Clone)]
#[non_exhaustive]
pub enum RateLimitAggregationViewFunction {
    /// `rangeBound`
    RangeBound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `target` in [`RateLimitAggregationView`](super::RateLimitAggregationView).
#[derive(Clone)]
#[non_exhaustive]
pub enum RateLimitAggregationViewTarget {
    /// `oRateLimitRecorded`
    ORateLimitRecorded,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RateLimitAggregationView {
    "function" Enum function,
    "name" Str name,
    "range" Any range,
    "target" Enum target,
});

rt::setters!(RateLimitAggregationView {
    0 function with_function(impl Into<super::RateLimitAggregationViewFunction>) clear_function,
    1 name with_name(impl Into<String>) clear_name,
    2 range with_range(super::AggregationRange) clear_range,
    3 target with_target(impl Into<super::RateLimitAggregationViewTarget>) clear_target,
});

rt::open_enum!(RateLimitAggregationViewFunction {
    RangeBound = "rangeBound",
});

rt::open_enum!(RateLimitAggregationViewTarget {
    ORateLimitRecorded = "oRateLimitRecorded",
});
