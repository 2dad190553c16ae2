// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AddShiftTradeJobRequest`.
///
/// The service requires `initiatingShift` in requests.
#[non_exhaustive]
pub struct AddShiftTradeJobRequest {
    /// `acceptableIntervals`.
    pub acceptable_intervals: Option<Vec<super::RequiredDateRange>>,
    /// `expirationDate`.
    pub expiration_date: Option<rt::DateTime>,
    /// `initiatingShift`, required.
    pub initiating_shift: Option<super::InitiatingShiftRequestItem>,
    /// `reviewNote`.
    pub review_note: Option<String>,
    /// `target`.
    pub target: Option<super::ShiftTradeTargetRequestItem>,
    __marks: rt::Marks,
}

rt::model!(AddShiftTradeJobRequest {
    "acceptableIntervals" Any acceptable_intervals,
    "expirationDate" DateTime expiration_date,
    "initiatingShift" Any initiating_shift,
    "reviewNote" Str review_note,
    "target" Any target,
});

rt::setters!(AddShiftTradeJobRequest {
    0 acceptable_intervals with_acceptable_intervals(Vec<super::RequiredDateRange>) clear_acceptable_intervals,
    1 expiration_date with_expiration_date(impl Into<rt::DateTime>) clear_expiration_date,
    2 initiating_shift with_initiating_shift(super::InitiatingShiftRequestItem) clear_initiating_shift,
    3 review_note with_review_note(impl Into<String>) clear_review_note,
    4 target with_target(super::ShiftTradeTargetRequestItem) clear_target,
});
