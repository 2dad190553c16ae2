// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AddShiftTradeRequest`.
///
/// The service requires `initiatingShiftId`, `scheduleId` in requests.
#[non_exhaustive]
pub struct AddShiftTradeRequest {
    /// `acceptableIntervals`.
    pub acceptable_intervals: Option<Vec<String>>,
    /// `expiration`.
    pub expiration: Option<rt::DateTime>,
    /// `initiatingShiftId`, required.
    pub initiating_shift_id: Option<String>,
    /// `receivingUserId`.
    pub receiving_user_id: Option<String>,
    /// `scheduleId`, required.
    pub schedule_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AddShiftTradeRequest {
    "acceptableIntervals" Texts acceptable_intervals,
    "expiration" DateTime expiration,
    "initiatingShiftId" Str initiating_shift_id,
    "receivingUserId" Str receiving_user_id,
    "scheduleId" Str schedule_id,
});

rt::setters!(AddShiftTradeRequest {
    0 acceptable_intervals with_acceptable_intervals(Vec<String>) clear_acceptable_intervals,
    1 expiration with_expiration(impl Into<rt::DateTime>) clear_expiration,
    2 initiating_shift_id with_initiating_shift_id(impl Into<String>) clear_initiating_shift_id,
    3 receiving_user_id with_receiving_user_id(impl Into<String>) clear_receiving_user_id,
    4 schedule_id with_schedule_id(impl Into<String>) clear_schedule_id,
});
