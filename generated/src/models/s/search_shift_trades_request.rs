// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SearchShiftTradesRequest`.
///
/// The service requires `receivingScheduleId` in requests.
#[non_exhaustive]
pub struct SearchShiftTradesRequest {
    /// `receivingScheduleId`, required.
    pub receiving_schedule_id: Option<String>,
    /// `receivingShiftIds`.
    pub receiving_shift_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(SearchShiftTradesRequest {
    "receivingScheduleId" Str receiving_schedule_id,
    "receivingShiftIds" Texts receiving_shift_ids,
});

rt::setters!(SearchShiftTradesRequest {
    0 receiving_schedule_id with_receiving_schedule_id(impl Into<String>) clear_receiving_schedule_id,
    1 receiving_shift_ids with_receiving_shift_ids(Vec<String>) clear_receiving_shift_ids,
});
