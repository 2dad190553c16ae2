// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ResolutionAggregationSort`.
#[non_exhaustive]
pub struct ResolutionAggregationSort {
    /// `function`, required.
    pub function: Option<super::ResolutionAggregationSortFunction>,
    /// `name`, required.
    pub name: Option<super::ResolutionAggregationSortName>,
    __marks: rt::Marks,
}
/// The values of `function` in [`ResolutionAggregationSort`](super::ResolutionAggregationSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum ResolutionAggregationSortFunction {
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
/// The values of `name` in [`ResolutionAggregationSort`](super::ResolutionAggregationSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum ResolutionAggregationSortName {
    /// `nNextContactAvoided`
    NNextContactAvoided,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ResolutionAggregationSort {
    "function" Enum function,
    "name" Enum name,
});

rt::open_enum!(ResolutionAggregationSortFunction {
    Average = "average",
    Count = "count",
    Max = "max",
    Min = "min",
    Sum = "sum",
});

rt::open_enum!(ResolutionAggregationSortName {
    NNextContactAvoided = "nNextContactAvoided",
});
