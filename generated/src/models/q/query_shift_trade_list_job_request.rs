// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryShiftTradeListJobRequest`.
///
/// The service requires `managementUnitIds`, `userIds`, `weekDates` in requests.
#[non_exhaustive]
pub struct QueryShiftTradeListJobRequest {
    /// `managementUnitIds`, required.
    pub management_unit_ids: Option<Vec<String>>,
    /// `userIds`, required.
    pub user_ids: Option<Vec<String>>,
    /// `weekDates`, required.
    pub week_dates: Option<Vec<rt::Date>>,
    __marks: rt::Marks,
}

rt::model!(QueryShiftTradeListJobRequest {
    "managementUnitIds" Texts management_unit_ids,
    "userIds" Texts user_ids,
    "weekDates" Any week_dates,
});

rt::setters!(QueryShiftTradeListJobRequest {
    0 management_unit_ids with_management_unit_ids(Vec<String>) clear_management_unit_ids,
    1 user_ids with_user_ids(Vec<String>) clear_user_ids,
    2 week_dates with_week_dates(Vec<rt::Date>) clear_week_dates,
});
