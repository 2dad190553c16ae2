// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ShiftTradeResponseItem`.
#[non_exhaustive]
pub struct ShiftTradeResponseItem {
    /// `acceptableIntervals`, required.
    pub acceptable_intervals: Option<Vec<super::RequiredDateRange>>,
    /// `expirationDate`.
    pub expiration_date: Option<rt::DateTime>,
    /// `id`, required.
    pub id: Option<String>,
    /// `initiating`, required.
    pub initiating: Option<super::ShiftTradeInitiatingSideResponseItem>,
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `oneSided`, required.
    pub one_sided: Option<bool>,
    /// `receiving`.
    pub receiving: Option<super::ShiftTradeReceivingSideResponseItem>,
    /// `reviewedBy`.
    pub reviewed_by: Option<super::UserReference>,
    /// `reviewedDate`.
    pub reviewed_date: Option<rt::DateTime>,
    /// `state`, required.
    pub state: Option<super::ShiftTradeResponseItemState>,
    /// `target`.
    pub target: Option<super::ShiftTradeTargetResponseItem>,
    __marks: rt::Marks,
}
/// The values of `state` in [`ShiftTradeResponseItem`](super::ShiftTradeResponseItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum ShiftTradeResponseItemState {
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

rt::model!(ShiftTradeResponseItem {
    "acceptableIntervals" Any acceptable_intervals,
    "expirationDate" DateTime expiration_date,
    "id" Str id,
    "initiating" Any initiating,
    "metadata" Any metadata,
    "oneSided" Bool one_sided,
    "receiving" Any receiving,
    "reviewedBy" Any reviewed_by,
    "reviewedDate" DateTime reviewed_date,
    "state" Enum state,
    "target" Any target,
});

rt::open_enum!(ShiftTradeResponseItemState {
    Unmatched = "Unmatched",
    Matched = "Matched",
    Approved = "Approved",
    Denied = "Denied",
    Expired = "Expired",
    Canceled = "Canceled",
});
