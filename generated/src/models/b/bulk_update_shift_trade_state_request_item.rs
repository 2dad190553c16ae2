// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkUpdateShiftTradeStateRequestItem`.
///
/// The service requires `metadata`, `state` in requests.
#[non_exhaustive]
pub struct BulkUpdateShiftTradeStateRequestItem {
    /// `id`.
    pub id: Option<String>,
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `state`, required.
    pub state: Option<super::BulkUpdateShiftTradeStateRequestItemState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`BulkUpdateShiftTradeStateRequestItem`](super::BulkUpdateShiftTradeStateRequestItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum BulkUpdateShiftTradeStateRequestItemState {
    /// `Unmatched`
    Unmatched,
    /// `Matched`
    Matched,
    /// `Approved`
    Approved,
    /// `Denied`
    Denied,
    /// `Expired`
    Expired,
    /// `Canceled`
    Canceled,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BulkUpdateShiftTradeStateRequestItem {
    "id" Str id,
    "metadata" Any metadata,
    "state" Enum state,
});

rt::setters!(BulkUpdateShiftTradeStateRequestItem {
    0 id with_id(impl Into<String>) clear_id,
    1 metadata with_metadata(super::WfmVersionedEntityMetadata) clear_metadata,
    2 state with_state(impl Into<super::BulkUpdateShiftTradeStateRequestItemState>) clear_state,
});

rt::open_enum!(BulkUpdateShiftTradeStateRequestItemState {
    Unmatched = "Unmatched",
    Matched = "Matched",
    Approved = "Approved",
    Denied = "Denied",
    Expired = "Expired",
    Canceled = "Canceled",
});
