// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateShiftTradeStateJobRequest`.
///
/// The service requires `metadata`, `state`, `weekDate` in requests.
#[non_exhaustive]
pub struct UpdateShiftTradeStateJobRequest {
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `state`, required.
    pub state: Option<super::UpdateShiftTradeStateJobRequestState>,
    /// `weekDate`, required.
    pub week_date: Option<rt::Date>,
    __marks: rt::Marks,
}
/// The values of `state` in [`UpdateShiftTradeStateJobRequest`](super::UpdateShiftTradeStateJobRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateShiftTradeStateJobRequestState {
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

rt::model!(UpdateShiftTradeStateJobRequest {
    "metadata" Any metadata,
    "state" Enum state,
    "weekDate" Date week_date,
});

rt::setters!(UpdateShiftTradeStateJobRequest {
    0 metadata with_metadata(super::WfmVersionedEntityMetadata) clear_metadata,
    1 state with_state(impl Into<super::UpdateShiftTradeStateJobRequestState>) clear_state,
    2 week_date with_week_date(impl Into<rt::Date>) clear_week_date,
});

rt::open_enum!(UpdateShiftTradeStateJobRequestState {
    Unmatched = "Unmatched",
    Matched = "Matched",
    Approved = "Approved",
    Denied = "Denied",
    Expired = "Expired",
    Canceled = "Canceled",
});
