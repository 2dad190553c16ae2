// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeAggregationSort`.
///
/// The service requires `function`, `name` in requests.
#[non_exhaustive]
pub struct KnowledgeAggregationSort {
    /// `function`, required.
    pub function: Option<super::KnowledgeAggregationSortFunction>,
    /// `name`, required.
    pub name: Option<super::KnowledgeAggregationSortName>,
    __marks: rt::Marks,
}
/// The values of `function` in [`KnowledgeAggregationSort`](super::KnowledgeAggregationSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeAggregationSortFunction {
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
/// The values of `name` in [`KnowledgeAggregationSort`](super::KnowledgeAggregationSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeAggregationSortName {
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

rt::model!(KnowledgeAggregationSort {
    "function" Enum function,
    "name" Enum name,
});

rt::setters!(KnowledgeAggregationSort {
    0 function with_function(impl Into<super::KnowledgeAggregationSortFunction>) clear_function,
    1 name with_name(impl Into<super::KnowledgeAggregationSortName>) clear_name,
});

rt::open_enum!(KnowledgeAggregationSortFunction {
    Average = "average",
    Count = "count",
    Max = "max",
    Min = "min",
    Sum = "sum",
});

rt::open_enum!(KnowledgeAggregationSortName {
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
