// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SuggestSearchRequest`.
///
/// The service requires `query`, `types` in requests.
#[non_exhaustive]
pub struct SuggestSearchRequest {
    /// `expand`.
    pub expand: Option<Vec<String>>,
    /// `query`, required.
    pub query: Option<Vec<super::SuggestSearchCriteria>>,
    /// `types`, required.
    pub types: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(SuggestSearchRequest {
    "expand" Texts expand,
    "query" Any query,
    "types" Texts types,
});

rt::setters!(SuggestSearchRequest {
    0 expand with_expand(Vec<String>) clear_expand,
    1 query with_query(Vec<super::SuggestSearchCriteria>) clear_query,
    2 types with_types(Vec<String>) clear_types,
});
