// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactSimpleSearch`.
#[non_exhaustive]
pub struct ContactSimpleSearch {
    /// `ids`.
    pub ids: Option<Vec<String>>,
    /// `query`.
    pub query: Option<String>,
    /// `sortOrder`.
    pub sort_order: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(ContactSimpleSearch {
    "ids" Texts ids,
    "query" Str query,
    "sortOrder" Texts sort_order,
});

rt::setters!(ContactSimpleSearch {
    0 ids with_ids(Vec<String>) clear_ids,
    1 query with_query(impl Into<String>) clear_query,
    2 sort_order with_sort_order(Vec<String>) clear_sort_order,
});
