// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MatchShiftTradeJobRequest`.
///
/// The service requires `metadata`, `receivingSchedule`, `weekDate` in requests.
#[non_exhaustive]
pub struct MatchShiftTradeJobRequest {
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `receivingSchedule`, required.
    pub receiving_schedule: Option<super::ReceivingScheduleLookup>,
    /// `receivingShiftId`.
    pub receiving_shift_id: Option<String>,
    /// `weekDate`, required.
    pub week_date: Option<rt::Date>,
    __marks: rt::Marks,
}

rt::model!(MatchShiftTradeJobRequest {
    "metadata" Any metadata,
    "receivingSchedule" Any receiving_schedule,
    "receivingShiftId" Str receiving_shift_id,
    "weekDate" Date week_date,
});

rt::setters!(MatchShiftTradeJobRequest {
    0 metadata with_metadata(super::WfmVersionedEntityMetadata) clear_metadata,
    1 receiving_schedule with_receiving_schedule(super::ReceivingScheduleLookup) clear_receiving_schedule,
    2 receiving_shift_id with_receiving_shift_id(impl Into<String>) clear_receiving_shift_id,
    3 week_date with_week_date(impl Into<rt::Date>) clear_week_date,
});
