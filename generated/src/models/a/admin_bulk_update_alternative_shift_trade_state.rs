// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AdminBulkUpdateAlternativeShiftTradeState`.
///
/// The service requires `metadata`, `state`, `tradeId` in requests.
#[non_exhaustive]
pub struct AdminBulkUpdateAlternativeShiftTradeState {
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `state`, required.
    pub state: Option<super::AdminBulkUpdateAlternativeShiftTradeStateState>,
    /// `tradeId`, required.
    pub trade_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `state` in [`AdminBulkUpdateAlternativeShiftTradeState`](super::AdminBulkUpdateAlternativeShiftTradeState).
#[derive(Clone)]
#[non_exhaustive]
pub enum AdminBulkUpdateAlternativeShiftTradeStateState {
    /// `Approved`
    Approved,
    /// `Denied`
    Denied,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AdminBulkUpdateAlternativeShiftTradeState {
    "metadata" Any metadata,
    "state" Enum state,
    "tradeId" Str trade_id,
});

rt::setters!(AdminBulkUpdateAlternativeShiftTradeState {
    0 metadata with_metadata(super::WfmVersionedEntityMetadata) clear_metadata,
    1 state with_state(impl Into<super::AdminBulkUpdateAlternativeShiftTradeStateState>) clear_state,
    2 trade_id with_trade_id(impl Into<String>) clear_trade_id,
});

rt::open_enum!(AdminBulkUpdateAlternativeShiftTradeStateState {
    Approved = "Approved",
    Denied = "Denied",
});
