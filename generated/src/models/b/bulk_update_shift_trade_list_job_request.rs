// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkUpdateShiftTradeListJobRequest`.
///
/// The service requires `entities`, `managementUnitIds`, `weekDates` in requests.
#[non_exhaustive]
pub struct BulkUpdateShiftTradeListJobRequest {
    /// `entities`, required.
    pub entities: Option<Vec<super::BulkUpdateShiftTradeStateRequestItem>>,
    /// `managementUnitIds`, required.
    pub management_unit_ids: Option<Vec<String>>,
    /// `weekDates`, required.
    pub week_dates: Option<Vec<rt::Date>>,
    __marks: rt::Marks,
}

rt::model!(BulkUpdateShiftTradeListJobRequest {
    "entities" Any entities,
    "managementUnitIds" Texts management_unit_ids,
    "weekDates" Any week_dates,
});

rt::setters!(BulkUpdateShiftTradeListJobRequest {
    0 entities with_entities(Vec<super::BulkUpdateShiftTradeStateRequestItem>) clear_entities,
    1 management_unit_ids with_management_unit_ids(Vec<String>) clear_management_unit_ids,
    2 week_dates with_week_dates(Vec<rt::Date>) clear_week_dates,
});
