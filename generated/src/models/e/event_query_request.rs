// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EventQueryRequest`.
///
/// The service requires `interval` in requests.
#[non_exhaustive]
pub struct EventQueryRequest {
    /// `eventDefinitionIds`.
    pub event_definition_ids: Option<Vec<String>>,
    /// `interval`, required.
    pub interval: Option<String>,
    /// `searchTerm`.
    pub search_term: Option<String>,
    /// `sortOrder`.
    pub sort_order: Option<super::EventQueryRequestSortOrder>,
    __marks: rt::Marks,
}
/// The values of `sortOrder` in [`EventQueryRequest`](super::EventQueryRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum EventQueryRequestSortOrder {
    /// `ASC`
    Asc,
    /// `DESC`
    Desc,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EventQueryRequest {
    "eventDefinitionIds" Texts event_definition_ids,
    "interval" Str interval,
    "searchTerm" Str search_term,
    "sortOrder" Enum sort_order,
});

rt::setters!(EventQueryRequest {
    0 event_definition_ids with_event_definition_ids(Vec<String>) clear_event_definition_ids,
    1 interval with_interval(impl Into<String>) clear_interval,
    2 search_term with_search_term(impl Into<String>) clear_search_term,
    3 sort_order with_sort_order(impl Into<super::EventQueryRequestSortOrder>) clear_sort_order,
});

rt::open_enum!(EventQueryRequestSortOrder {
    Asc = "ASC",
    Desc = "DESC",
});
