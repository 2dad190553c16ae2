// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AuditQueryExecutionResultsResponse`.
#[non_exhaustive]
pub struct AuditQueryExecutionResultsResponse {
    /// `cursor`.
    pub cursor: Option<String>,
    /// `entities`.
    pub entities: Option<Vec<super::AuditLogMessage>>,
    /// `id`.
    pub id: Option<String>,
    /// `pageSize`.
    pub page_size: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(AuditQueryExecutionResultsResponse {
    "cursor" Str cursor,
    "entities" Any entities,
    "id" Str id,
    "pageSize" Int page_size,
});
