// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationParticipantSearchRequest`.
#[non_exhaustive]
pub struct ConversationParticipantSearchRequest {
    /// `cursor`.
    pub cursor: Option<String>,
    /// `query`.
    pub query: Option<Vec<super::ConversationParticipantSearchCriteria>>,
    /// `returnFields`.
    pub return_fields: Option<Vec<String>>,
    /// `sort`.
    pub sort: Option<Vec<super::SearchSort>>,
    /// `sortBy`.
    pub sort_by: Option<String>,
    /// `sortOrder`.
    pub sort_order: Option<super::ConversationParticipantSearchRequestSortOrder>,
    __marks: rt::Marks,
}
/// The values of `sortOrder` in [`ConversationParticipantSearchRequest`](super::ConversationParticipantSearchRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationParticipantSearchRequestSortOrder {
    /// `ASC`
    Asc,
    /// `DESC`
    Desc,
    /// `SCORE`
    Score,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationParticipantSearchRequest {
    "cursor" Str cursor,
    "query" Any query,
    "returnFields" Texts return_fields,
    "sort" Any sort,
    "sortBy" Str sort_by,
    "sortOrder" Enum sort_order,
});

rt::setters!(ConversationParticipantSearchRequest {
    0 cursor with_cursor(impl Into<String>) clear_cursor,
    1 query with_query(Vec<super::ConversationParticipantSearchCriteria>) clear_query,
    2 return_fields with_return_fields(Vec<String>) clear_return_fields,
    3 sort with_sort(Vec<super::SearchSort>) clear_sort,
    4 sort_by with_sort_by(impl Into<String>) clear_sort_by,
    5 sort_order with_sort_order(impl Into<super::ConversationParticipantSearchRequestSortOrder>) clear_sort_order,
});

rt::open_enum!(ConversationParticipantSearchRequestSortOrder {
    Asc = "ASC",
    Desc = "DESC",
    Score = "SCORE",
});
