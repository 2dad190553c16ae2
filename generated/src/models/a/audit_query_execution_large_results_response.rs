// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AuditQueryExecutionLargeResultsResponse`.
#[non_exhaustive]
pub struct AuditQueryExecutionLargeResultsResponse {
    /// `cursor`.
    pub cursor: Option<String>,
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `pageSize`.
    pub page_size: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(AuditQueryExecutionLargeResultsResponse {
    "cursor" Str cursor,
    "downloadUrl" Str download_url,
    "id" Str id,
    "pageSize" Int page_size,
});
