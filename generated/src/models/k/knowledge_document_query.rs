// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeDocumentQuery`.
///
/// The service requires `filter` in requests.
#[non_exhaustive]
pub struct KnowledgeDocumentQuery {
    /// `filter`, required.
    pub filter: Option<super::DocumentQuery>,
    /// `includeDraftDocuments`.
    pub include_draft_documents: Option<bool>,
    /// `includeVariations`.
    pub include_variations: Option<super::KnowledgeDocumentQueryIncludeVariations>,
    /// `interval`.
    pub interval: Option<super::DocumentQueryInterval>,
    /// `pageNumber`.
    pub page_number: Option<i64>,
    /// `pageSize`.
    pub page_size: Option<i64>,
    /// `sortBy`.
    pub sort_by: Option<super::KnowledgeDocumentQuerySortBy>,
    /// `sortOrder`.
    pub sort_order: Option<super::KnowledgeDocumentQuerySortOrder>,
    __marks: rt::Marks,
}
/// The values of `includeVariations` in [`KnowledgeDocumentQuery`](super::KnowledgeDocumentQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeDocumentQueryIncludeVariations {
    /// `All`
    All,
    /// `AllMatching`
    AllMatching,
    /// `SingleMostRelevant`
    SingleMostRelevant,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `sortBy` in [`KnowledgeDocumentQuery`](super::KnowledgeDocumentQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeDocumentQuerySortBy {
    /// `DateCreated`
    DateCreated,
    /// `DateModified`
    DateModified,
    /// `CategoryName`
    CategoryName,
    /// `LabelName`
    LabelName,
    /// `ViewCount`
    ViewCount,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `sortOrder` in [`KnowledgeDocumentQuery`](super::KnowledgeDocumentQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeDocumentQuerySortOrder {
    /// `Asc`
    Asc,
    /// `Desc`
    Desc,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KnowledgeDocumentQuery {
    "filter" Any filter,
    "includeDraftDocuments" Bool include_draft_documents,
    "includeVariations" Enum include_variations,
    "interval" Any interval,
    "pageNumber" Int page_number,
    "pageSize" Int page_size,
    "sortBy" Enum sort_by,
    "sortOrder" Enum sort_order,
});

rt::setters!(KnowledgeDocumentQuery {
    0 filter with_filter(super::DocumentQuery) clear_filter,
    1 include_draft_documents with_include_draft_documents(bool) clear_include_draft_documents,
    2 include_variations with_include_variations(impl Into<super::KnowledgeDocumentQueryIncludeVariations>) clear_include_variations,
    3 interval with_interval(super::DocumentQueryInterval) clear_interval,
    4 page_number with_page_number(i64) clear_page_number,
    5 page_size with_page_size(i64) clear_page_size,
    6 sort_by with_sort_by(impl Into<super::KnowledgeDocumentQuerySortBy>) clear_sort_by,
    7 sort_order with_sort_order(impl Into<super::KnowledgeDocumentQuerySortOrder>) clear_sort_order,
});

rt::open_enum!(KnowledgeDocumentQueryIncludeVariations {
    All = "All",
    AllMatching = "AllMatching",
    SingleMostRelevant = "SingleMostRelevant",
});

rt::open_enum!(KnowledgeDocumentQuerySortBy {
    DateCreated = "DateCreated",
    DateModified = "DateModified",
    CategoryName = "CategoryName",
    LabelName = "LabelName",
    ViewCount = "ViewCount",
});

rt::open_enum!(KnowledgeDocumentQuerySortOrder {
    Asc = "Asc",
    Desc = "Desc",
});
