// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeDocumentQueryResponse`.
#[non_exhaustive]
pub struct KnowledgeDocumentQueryResponse {
    /// `pageCount`.
    pub page_count: Option<i64>,
    /// `pageNumber`.
    pub page_number: Option<i64>,
    /// `pageSize`.
    pub page_size: Option<i64>,
    /// `results`.
    pub results: Option<Vec<super::KnowledgeDocumentQueryResult>>,
    /// `total`.
    pub total: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeDocumentQueryResponse {
    "pageCount" Int page_count,
    "pageNumber" Int page_number,
    "pageSize" Int page_size,
    "results" Any results,
    "total" Int total,
});
