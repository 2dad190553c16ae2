// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ShiftTradeResponse`.
#[non_exhaustive]
pub struct ShiftTradeResponse {
    /// `acceptableIntervals`.
    pub acceptable_intervals: Option<Vec<String>>,
    /// `expiration`.
    pub expiration: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `initiatingShiftEnd`.
    pub initiating_shift_end: Option<rt::DateTime>,
    /// `initiatingShiftId`.
    pub initiating_shift_id: Option<String>,
    /// `initiatingShiftStart`.
    pub initiating_shift_start: Option<rt::DateTime>,
    /// `initiatingUser`.
    pub initiating_user: Option<super::UserReference>,
    /// `metadata`.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `oneSided`.
    pub one_sided: Option<bool>,
    /// `receivingShiftEnd`.
    pub receiving_shift_end: Option<rt::DateTime>,
    /// `receivingShiftId`.
    pub receiving_shift_id: Option<String>,
    /// `receivingShiftStart`.
    pub receiving_shift_start: Option<rt::DateTime>,
    /// `receivingUser`.
    pub receiving_user: Option<super::UserReference>,
    /// `receivingWeekDate`.
    pub receiving_week_date: Option<rt::Date>,
    /// `reviewedBy`.
    pub reviewed_by: Option<super::UserReference>,
    /// `reviewedDate`.
    pub reviewed_date: Option<rt::DateTime>,
    /// `schedule`.
    pub schedule: Option<super::BuScheduleReferenceForMuRoute>,
    /// `state`.
    pub state: Option<super::ShiftTradeResponseState>,
    /// `weekDate`.
    pub week_date: Option<rt::Date>,
    __marks: rt::Marks,
}
/// The values of `state` in [`ShiftTradeResponse`](super::ShiftTradeResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ShiftTradeResponseState {
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

rt::model!(ShiftTradeResponse {
    "acceptableIntervals" Texts acceptable_intervals,
    "expiration" DateTime expiration,
    "id" Str id,
    "initiatingShiftEnd" DateTime initiating_shift_end,
    "initiatingShiftId" Str initiating_shift_id,
    "initiatingShiftStart" DateTime initiating_shift_start,
    "initiatingUser" Any initiating_user,
    "metadata" Any metadata,
    "oneSided" Bool one_sided,
    "receivingShiftEnd" DateTime receiving_shift_end,
    "receivingShiftId" Str receiving_shift_id,
    "receivingShiftStart" DateTime receiving_shift_start,
    "receivingUser" Any receiving_user,
    "receivingWeekDate" Date receiving_week_date,
    "reviewedBy" Any reviewed_by,
    "reviewedDate" DateTime reviewed_date,
    "schedule" Any schedule,
    "state" Enum state,
    "weekDate" Date week_date,
});

rt::open_enum!(ShiftTradeResponseState {
    Unmatched = "Unmatched",
    Matched = "Matched",
    Approved = "Approved",
    Denied = "Denied",
    Expired = "Expired",
    Canceled = "Canceled",
});
