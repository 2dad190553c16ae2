// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SummaryAggregationView`.
///
/// The service requires `function`, `name`, `target` in requests.
#[non_exhaustive]
pub struct SummaryAggregationView {
    /// `function`, required.
    pub function: Option<super::SummaryAggregationViewFunction>,
    /// `name`, required.
    pub name: Option<String>,
    /// `range`.
    pub range: Option<super::AggregationRange>,
    /// `target`, required.
    pub target: Option<super::SummaryAggregationViewTarget>,
    __marks: rt::Marks,
}
/// The values of `function` in [`SummaryAggregationView`](super::SummaryAggregationView).
#[derive(Clone)]
#[non_exhaustive]
pub enum SummaryAggregationViewFunction {
    /// `rangeBound`
    RangeBound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `target` in [`SummaryAggregationView`](super::SummaryAggregationView).
#[derive(Clone)]
#[non_exhaustive]
pub enum SummaryAggregationViewTarget {
    /// `nConversationSummaries`
    NConversationSummaries,
    /// `nConversationSummaryEngagements`
    NConversationSummaryEngagements,
    /// `tConversationSummary`
    TConversationSummary,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SummaryAggregationView {
    "function" Enum function,
    "name" Str name,
    "range" Any range,
    "target" Enum target,
});

rt::setters!(SummaryAggregationView {
    0 function with_function(impl Into<super::SummaryAggregationViewFunction>) clear_function,
    1 name with_name(impl Into<String>) clear_name,
    2 range with_range(super::AggregationRange) clear_range,
    3 target with_target(impl Into<super::SummaryAggregationViewTarget>) clear_target,
});

rt::open_enum!(SummaryAggregationViewFunction {
    RangeBound = "rangeBound",
});

rt::open_enum!(SummaryAggregationViewTarget {
    NConversationSummaries = "nConversationSummaries",
    NConversationSummaryEngagements = "nConversationSummaryEngagements",
    TConversationSummary = "tConversationSummary",
});
