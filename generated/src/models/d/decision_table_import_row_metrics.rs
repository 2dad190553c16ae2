// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DecisionTableImportRowMetrics`.
#[non_exhaustive]
pub struct DecisionTableImportRowMetrics {
    /// `rowCreateFailed`.
    pub row_create_failed: Option<i64>,
    /// `rowDeleteFailed`.
    pub row_delete_failed: Option<i64>,
    /// `rowParseFailed`.
    pub row_parse_failed: Option<i64>,
    /// `rowUpdateFailed`.
    pub row_update_failed: Option<i64>,
    /// `rowsCreated`.
    pub rows_created: Option<i64>,
    /// `rowsDeleted`.
    pub rows_deleted: Option<i64>,
    /// `rowsParsed`.
    pub rows_parsed: Option<i64>,
    /// `rowsUpdated`.
    pub rows_updated: Option<i64>,
    /// `totalRows`.
    pub total_rows: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(DecisionTableImportRowMetrics {
    "rowCreateFailed" Int row_create_failed,
    "rowDeleteFailed" Int row_delete_failed,
    "rowParseFailed" Int row_parse_failed,
    "rowUpdateFailed" Int row_update_failed,
    "rowsCreated" Int rows_created,
    "rowsDeleted" Int rows_deleted,
    "rowsParsed" Int rows_parsed,
    "rowsUpdated" Int rows_updated,
    "totalRows" Int total_rows,
});
