// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeAggregationView`.
///
/// The service requires `function`, `name`, `target` in requests.
#[non_exhaustive]
pub struct KnowledgeAggregationView {
    /// `function`, required.
    pub function: Option<super::KnowledgeAggregationViewFunction>,
    /// `name`, required.
    pub name: Option<String>,
    /// `range`.
    pub range: Option<super::AggregationRange>,
    /// `target`, required.
    pub target: Option<super::KnowledgeAggregationViewTarget>,
    __marks: rt::Marks,
}
/// The values of `function` in [`KnowledgeAggregationView`](super::KnowledgeAggregationView).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeAggregationViewFunction {
    /// `rangeBound`
    RangeBound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `target` in [`KnowledgeAggregationView`](super::KnowledgeAggregationView).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeAggregationViewTarget {
    /// `nDistinctKnowledgeSessions`
    NDistinctKnowledgeSessions,
    /// `nKnowledgeDocumentCopied`
    NKnowledgeDocumentCopied,
    /// `nKnowledgeDocumentFeedback`
    NKnowledgeDocumentFeedback,
    /// `nKnowledgeDocumentPresented`
    NKnowledgeDocumentPresented,
    /// `nKnowledgeDocumentSurfaced`
    NKnowledgeDocumentSurfaced,
    /// `nKnowledgeDocumentViewed`
    NKnowledgeDocumentViewed,
    /// `nKnowledgeSearch`
    NKnowledgeSearch,
    /// `nKnowledgeSearchAnswered`
    NKnowledgeSearchAnswered,
    /// `nKnowledgeSearchFeedback`
    NKnowledgeSearchFeedback,
    /// `nKnowledgeSearchUnanswered`
    NKnowledgeSearchUnanswered,
    /// `nKnowledgeSessions`
    NKnowledgeSessions,
    /// `nKnowledgeV3Search`
    NKnowledgeV3Search,
    /// `oKnowledgeDocumentQuery`
    OKnowledgeDocumentQuery,
    /// `oKnowledgeDocumentQuerySelfServed`
    OKnowledgeDocumentQuerySelfServed,
    /// `oKnowledgeSearch`
    OKnowledgeSearch,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KnowledgeAggregationView {
    "function" Enum function,
    "name" Str name,
    "range" Any range,
    "target" Enum target,
});

rt::setters!(KnowledgeAggregationView {
    0 function with_function(impl Into<super::KnowledgeAggregationViewFunction>) clear_function,
    1 name with_name(impl Into<String>) clear_name,
    2 range with_range(super::AggregationRange) clear_range,
    3 target with_target(impl Into<super::KnowledgeAggregationViewTarget>) clear_target,
});

rt::open_enum!(KnowledgeAggregationViewFunction {
    RangeBound = "rangeBound",
});

rt::open_enum!(KnowledgeAggregationViewTarget {
    NDistinctKnowledgeSessions = "nDistinctKnowledgeSessions",
    NKnowledgeDocumentCopied = "nKnowledgeDocumentCopied",
    NKnowledgeDocumentFeedback = "nKnowledgeDocumentFeedback",
    NKnowledgeDocumentPresented = "nKnowledgeDocumentPresented",
    NKnowledgeDocumentSurfaced = "nKnowledgeDocumentSurfaced",
    NKnowledgeDocumentViewed = "nKnowledgeDocumentViewed",
    NKnowledgeSearch = "nKnowledgeSearch",
    NKnowledgeSearchAnswered = "nKnowledgeSearchAnswered",
    NKnowledgeSearchFeedback = "nKnowledgeSearchFeedback",
    NKnowledgeSearchUnanswered = "nKnowledgeSearchUnanswered",
    NKnowledgeSessions = "nKnowledgeSessions",
    NKnowledgeV3Search = "nKnowledgeV3Search",
    OKnowledgeDocumentQuery = "oKnowledgeDocumentQuery",
    OKnowledgeDocumentQuerySelfServed = "oKnowledgeDocumentQuerySelfServed",
    OKnowledgeSearch = "oKnowledgeSearch",
});
