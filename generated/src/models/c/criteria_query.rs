// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CriteriaQuery`.
///
/// The service requires `query` in requests.
#[non_exhaustive]
pub struct CriteriaQuery {
    /// `query`, required.
    pub query: Option<Vec<super::CriteriaGroup>>,
    __marks: rt::Marks,
}

rt::model!(CriteriaQuery {
    "query" Any query,
});

rt::setters!(CriteriaQuery {
    0 query with_query(Vec<super::CriteriaGroup>) clear_query,
});
