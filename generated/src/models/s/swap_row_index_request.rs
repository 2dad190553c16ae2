// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SwapRowIndexRequest`.
#[non_exhaustive]
pub struct SwapRowIndexRequest {
    /// `sourceRowId`, required.
    pub source_row_id: Option<String>,
    /// `sourceRowIndex`, required.
    ///
    /// Minimum: 1
    pub source_row_index: Option<i64>,
    /// `targetRowId`, required.
    pub target_row_id: Option<String>,
    /// `targetRowIndex`, required.
    ///
    /// Minimum: 1
    pub target_row_index: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(SwapRowIndexRequest {
    "sourceRowId" Str source_row_id,
    "sourceRowIndex" Int source_row_index,
    "targetRowId" Str target_row_id,
    "targetRowIndex" Int target_row_index,
});
