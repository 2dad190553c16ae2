// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluateShiftTradeListJobRequest`.
///
/// The service requires `managementUnitIds`, `weekDates` in requests.
#[non_exhaustive]
pub struct EvaluateShiftTradeListJobRequest {
    /// `managementUnitIds`, required.
    pub management_unit_ids: Option<Vec<String>>,
    /// `weekDates`, required.
    pub week_dates: Option<Vec<rt::Date>>,
    __marks: rt::Marks,
}

rt::model!(EvaluateShiftTradeListJobRequest {
    "managementUnitIds" Texts management_unit_ids,
    "weekDates" Any week_dates,
});

rt::setters!(EvaluateShiftTradeListJobRequest {
    0 management_unit_ids with_management_unit_ids(Vec<String>) clear_management_unit_ids,
    1 week_dates with_week_dates(Vec<rt::Date>) clear_week_dates,
});
