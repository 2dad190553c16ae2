// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateDecisionTableVersionRequest`.
#[non_exhaustive]
pub struct UpdateDecisionTableVersionRequest {
    /// `rowIndexUpdate`.
    pub row_index_update: Option<super::UpdateRowIndexRequest>,
    __marks: rt::Marks,
}

rt::model!(UpdateDecisionTableVersionRequest {
    "rowIndexUpdate" Any row_index_update,
});

rt::setters!(UpdateDecisionTableVersionRequest {
    0 row_index_update with_row_index_update(super::UpdateRowIndexRequest) clear_row_index_update,
});
