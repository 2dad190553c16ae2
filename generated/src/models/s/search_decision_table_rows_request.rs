// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SearchDecisionTableRowsRequest`.
///
/// The service requires `filter` in requests.
#[non_exhaustive]
pub struct SearchDecisionTableRowsRequest {
    /// `filter`, required.
    pub filter: Option<super::RowSearchFilter>,
    __marks: rt::Marks,
}

rt::model!(SearchDecisionTableRowsRequest {
    "filter" Any filter,
});

rt::setters!(SearchDecisionTableRowsRequest {
    0 filter with_filter(super::RowSearchFilter) clear_filter,
});
