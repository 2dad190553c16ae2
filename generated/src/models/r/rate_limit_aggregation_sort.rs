// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RateLimitAggregationSort`.
#[non_exhaustive]
pub struct RateLimitAggregationSort {
    /// `function`, required.
    pub function: Option<super::RateLimitAggregationSortFunction>,
    /// `name`, required.
    pub name: Option<super::RateLimitAggregationSortName>,
    __marks: rt::Marks,
}
/// The values of `function` in [`RateLimitAggregationSort`](super::RateLimitAggregationSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum RateLimitAggregationSortFunction {
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
/// The values of `name` in [`RateLimitAggregationSort`](super::RateLimitAggregationSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum RateLimitAggregationSortName {
    /// `oRateLimitRecorded`
    ORateLimitRecorded,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RateLimitAggregationSort {
    "function" Enum function,
    "name" Enum name,
});

rt::open_enum!(RateLimitAggregationSortFunction {
    Average = "average",
    Count = "count",
    Max = "max",
    Min = "min",
    Sum = "sum",
});

rt::open_enum!(RateLimitAggregationSortName {
    ORateLimitRecorded = "oRateLimitRecorded",
});
