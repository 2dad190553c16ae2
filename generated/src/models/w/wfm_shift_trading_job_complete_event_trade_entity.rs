// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmShiftTradingJobCompleteEventTradeEntity`.
#[non_exhaustive]
pub struct WfmShiftTradingJobCompleteEventTradeEntity {
    /// `acceptableIntervals`.
    pub acceptable_intervals: Option<
        Vec<super::WfmShiftTradingJobCompleteEventWfmDateTimeInterval>,
    >,
    /// `expirationDate`.
    pub expiration_date: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `initiating`.
    pub initiating: Option<super::WfmShiftTradingJobCompleteEventTradeSide>,
    /// `metadata`.
    pub metadata: Option<super::WfmShiftTradingJobCompleteEventWfmVersionMetadata>,
    /// `oneSided`.
    pub one_sided: Option<bool>,
    /// `receiving`.
    pub receiving: Option<super::WfmShiftTradingJobCompleteEventTradeSide>,
    /// `reviewedBy`.
    pub reviewed_by: Option<String>,
    /// `reviewedDate`.
    pub reviewed_date: Option<String>,
    /// `state`.
    pub state: Option<super::WfmShiftTradingJobCompleteEventTradeEntityState>,
    /// `targetUserId`.
    pub target_user_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `state` in [`WfmShiftTradingJobCompleteEventTradeEntity`](super::WfmShiftTradingJobCompleteEventTradeEntity).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmShiftTradingJobCompleteEventTradeEntityState {
    /// `Unknown`
    Unknown,
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

rt::model!(WfmShiftTradingJobCompleteEventTradeEntity {
    "acceptableIntervals" Any acceptable_intervals,
    "expirationDate" Str expiration_date,
    "id" Str id,
    "initiating" Any initiating,
    "metadata" Any metadata,
    "oneSided" Bool one_sided,
    "receiving" Any receiving,
    "reviewedBy" Str reviewed_by,
    "reviewedDate" Str reviewed_date,
    "state" Enum state,
    "targetUserId" Str target_user_id,
});

rt::open_enum!(WfmShiftTradingJobCompleteEventTradeEntityState {
    Unknown = "Unknown",
    Unmatched = "Unmatched",
    Matched = "Matched",
    Approved = "Approved",
    Denied = "Denied",
    Expired = "Expired",
    Canceled = "Canceled",
});
