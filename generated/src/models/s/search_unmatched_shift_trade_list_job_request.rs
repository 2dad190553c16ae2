// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SearchUnmatchedShiftTradeListJobRequest`.
///
/// The service requires `managementUnitIds`, `receivingSchedule`, `weekDates` in requests.
#[non_exhaustive]
pub struct SearchUnmatchedShiftTradeListJobRequest {
    /// `managementUnitIds`, required.
    pub management_unit_ids: Option<Vec<String>>,
    /// `receivingSchedule`, required.
    pub receiving_schedule: Option<super::ReceivingScheduleLookup>,
    /// `receivingShiftIds`.
    pub receiving_shift_ids: Option<Vec<String>>,
    /// `weekDates`, required.
    pub week_dates: Option<Vec<rt::Date>>,
    __marks: rt::Marks,
}

rt::model!(SearchUnmatchedShiftTradeListJobRequest {
    "managementUnitIds" Texts management_unit_ids,
    "receivingSchedule" Any receiving_schedule,
    "receivingShiftIds" Texts receiving_shift_ids,
    "weekDates" Any week_dates,
});

rt::setters!(SearchUnmatchedShiftTradeListJobRequest {
    0 management_unit_ids with_management_unit_ids(Vec<String>) clear_management_unit_ids,
    1 receiving_schedule with_receiving_schedule(super::ReceivingScheduleLookup) clear_receiving_schedule,
    2 receiving_shift_ids with_receiving_shift_ids(Vec<String>) clear_receiving_shift_ids,
    3 week_dates with_week_dates(Vec<rt::Date>) clear_week_dates,
});
