// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluationSearchRequestDTO`.
///
/// The service requires `pageNumber`, `query` in requests.
#[non_exhaustive]
pub struct EvaluationSearchRequestDTO {
    /// `aggregations`.
    pub aggregations: Option<Vec<super::EvaluationSearchAggregationDTO>>,
    /// `pageNumber`, required.
    ///
    /// Minimum: 1
    pub page_number: Option<i64>,
    /// `pageSize`.
    ///
    /// Minimum: 0
    ///
    /// Maximum: 100
    pub page_size: Option<i64>,
    /// `query`, required.
    pub query: Option<Vec<super::EvaluationSearchCriteriaDTO>>,
    /// `sortBy`.
    pub sort_by: Option<super::EvaluationSearchRequestDTOSortBy>,
    /// `sortOrder`.
    pub sort_order: Option<super::EvaluationSearchRequestDTOSortOrder>,
    /// `systemSubmitted`.
    pub system_submitted: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `sortBy` in [`EvaluationSearchRequestDTO`](super::EvaluationSearchRequestDTO).
#[derive(Clone)]
#[non_exhaustive]
pub enum EvaluationSearchRequestDTOSortBy {
    /// `conversationDate`
    ConversationDate,
    /// `createdDate`
    CreatedDate,
    /// `submittedDate`
    SubmittedDate,
    /// `releaseDate`
    ReleaseDate,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `sortOrder` in [`EvaluationSearchRequestDTO`](super::EvaluationSearchRequestDTO).
#[derive(Clone)]
#[non_exhaustive]
pub enum EvaluationSearchRequestDTOSortOrder {
    /// `ASC`
    Asc,
    /// `DESC`
    Desc,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EvaluationSearchRequestDTO {
    "aggregations" Any aggregations,
    "pageNumber" Int page_number,
    "pageSize" Int page_size,
    "query" Any query,
    "sortBy" Enum sort_by,
    "sortOrder" Enum sort_order,
    "systemSubmitted" Bool system_submitted,
});

rt::setters!(EvaluationSearchRequestDTO {
    0 aggregations with_aggregations(Vec<super::EvaluationSearchAggregationDTO>) clear_aggregations,
    1 page_number with_page_number(i64) clear_page_number,
    2 page_size with_page_size(i64) clear_page_size,
    3 query with_query(Vec<super::EvaluationSearchCriteriaDTO>) clear_query,
    4 sort_by with_sort_by(impl Into<super::EvaluationSearchRequestDTOSortBy>) clear_sort_by,
    5 sort_order with_sort_order(impl Into<super::EvaluationSearchRequestDTOSortOrder>) clear_sort_order,
    6 system_submitted with_system_submitted(bool) clear_system_submitted,
});

rt::open_enum!(EvaluationSearchRequestDTOSortBy {
    ConversationDate = "conversationDate",
    CreatedDate = "createdDate",
    SubmittedDate = "submittedDate",
    ReleaseDate = "releaseDate",
});

rt::open_enum!(EvaluationSearchRequestDTOSortOrder {
    Asc = "ASC",
    Desc = "DESC",
});
