// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SummaryAggregationSort`.
///
/// The service requires `function`, `name` in requests.
#[non_exhaustive]
pub struct SummaryAggregationSort {
    /// `function`, required.
    pub function: Option<super::SummaryAggregationSortFunction>,
    /// `name`, required.
    pub name: Option<super::SummaryAggregationSortName>,
    __marks: rt::Marks,
}
/// The values of `function` in [`SummaryAggregationSort`](super::SummaryAggregationSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum SummaryAggregationSortFunction {
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
/// The values of `name` in [`SummaryAggregationSort`](super::SummaryAggregationSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum SummaryAggregationSortName {
    /// `nConversationSummaries`
    NConversationSummaries,
    /// `nConversationSummaryEngagements`
    NConversationSummaryEngagements,
    /// `tConversationSummary`
    TConversationSummary,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SummaryAggregationSort {
    "function" Enum function,
    "name" Enum name,
});

rt::setters!(SummaryAggregationSort {
    0 function with_function(impl Into<super::SummaryAggregationSortFunction>) clear_function,
    1 name with_name(impl Into<super::SummaryAggregationSortName>) clear_name,
});

rt::open_enum!(SummaryAggregationSortFunction {
    Average = "average",
    Count = "count",
    Max = "max",
    Min = "min",
    Sum = "sum",
});

rt::open_enum!(SummaryAggregationSortName {
    NConversationSummaries = "nConversationSummaries",
    NConversationSummaryEngagements = "nConversationSummaryEngagements",
    TConversationSummary = "tConversationSummary",
});
