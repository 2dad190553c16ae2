// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JsonSearchResponse`.
#[non_exhaustive]
pub struct JsonSearchResponse {
    /// `aggregations`.
    pub aggregations: Option<rt::Value>,
    /// `pageCount`, required.
    pub page_count: Option<i64>,
    /// `pageNumber`, required.
    pub page_number: Option<i64>,
    /// `pageSize`, required.
    pub page_size: Option<i64>,
    /// `results`, required.
    pub results: Option<rt::Value>,
    /// `total`, required.
    pub total: Option<i64>,
    /// `types`, required.
    pub types: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(JsonSearchResponse {
    "aggregations" Json aggregations,
    "pageCount" Int page_count,
    "pageNumber" Int page_number,
    "pageSize" Int page_size,
    "results" Json results,
    "total" Int total,
    "types" Texts types,
});
