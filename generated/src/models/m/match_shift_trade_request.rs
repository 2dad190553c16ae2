// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MatchShiftTradeRequest`.
///
/// The service requires `metadata`, `receivingScheduleId` in requests.
#[non_exhaustive]
pub struct MatchShiftTradeRequest {
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `receivingScheduleId`, required.
    pub receiving_schedule_id: Option<String>,
    /// `receivingShiftId`.
    pub receiving_shift_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MatchShiftTradeRequest {
    "metadata" Any metadata,
    "receivingScheduleId" Str receiving_schedule_id,
    "receivingShiftId" Str receiving_shift_id,
});

rt::setters!(MatchShiftTradeRequest {
    0 metadata with_metadata(super::WfmVersionedEntityMetadata) clear_metadata,
    1 receiving_schedule_id with_receiving_schedule_id(impl Into<String>) clear_receiving_schedule_id,
    2 receiving_shift_id with_receiving_shift_id(impl Into<String>) clear_receiving_shift_id,
});
