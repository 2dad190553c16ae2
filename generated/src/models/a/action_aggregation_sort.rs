// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActionAggregationSort`.
#[non_exhaustive]
pub struct ActionAggregationSort {
    /// `function`, required.
    pub function: Option<super::ActionAggregationSortFunction>,
    /// `name`, required.
    pub name: Option<super::ActionAggregationSortName>,
    __marks: rt::Marks,
}
/// The values of `function` in [`ActionAggregationSort`](super::ActionAggregationSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum ActionAggregationSortFunction {
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
/// The values of `name` in [`ActionAggregationSort`](super::ActionAggregationSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum ActionAggregationSortName {
    /// `tTotalExecution`
    TTotalExecution,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ActionAggregationSort {
    "function" Enum function,
    "name" Enum name,
});

rt::open_enum!(ActionAggregationSortFunction {
    Average = "average",
    Count = "count",
    Max = "max",
    Min = "min",
    Sum = "sum",
});

rt::open_enum!(ActionAggregationSortName {
    TTotalExecution = "tTotalExecution",
});
