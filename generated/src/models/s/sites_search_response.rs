// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SitesSearchResponse`.
#[non_exhaustive]
pub struct SitesSearchResponse {
    /// `currentPage`.
    pub current_page: Option<String>,
    /// `nextPage`.
    pub next_page: Option<String>,
    /// `pageCount`, required.
    pub page_count: Option<i64>,
    /// `pageNumber`, required.
    pub page_number: Option<i64>,
    /// `pageSize`, required.
    pub page_size: Option<i64>,
    /// `previousPage`.
    pub previous_page: Option<String>,
    /// `results`, required.
    pub results: Option<Vec<super::Site>>,
    /// `total`, required.
    pub total: Option<i64>,
    /// `types`, required.
    pub types: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(SitesSearchResponse {
    "currentPage" Str current_page,
    "nextPage" Str next_page,
    "pageCount" Int page_count,
    "pageNumber" Int page_number,
    "pageSize" Int page_size,
    "previousPage" Str previous_page,
    "results" Any results,
    "total" Int total,
    "types" Texts types,
});
