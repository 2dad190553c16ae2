// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryCriteriaQuery`.
///
/// The service requires `query` in requests.
#[non_exhaustive]
pub struct QueryCriteriaQuery {
    /// `query`, required.
    pub query: Option<Vec<super::QueryCriteriaGroup>>,
    __marks: rt::Marks,
}

rt::model!(QueryCriteriaQuery {
    "query" Any query,
});

rt::setters!(QueryCriteriaQuery {
    0 query with_query(Vec<super::QueryCriteriaGroup>) clear_query,
});
