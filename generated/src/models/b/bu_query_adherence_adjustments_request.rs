// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuQueryAdherenceAdjustmentsRequest`.
#[non_exhaustive]
pub struct BuQueryAdherenceAdjustmentsRequest {
    /// `endDate`.
    pub end_date: Option<rt::DateTime>,
    /// `managementUnitIds`.
    pub management_unit_ids: Option<Vec<String>>,
    /// `reasonCodeIds`.
    pub reason_code_ids: Option<Vec<String>>,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    /// `statuses`.
    pub statuses: Option<Vec<String>>,
    /// `userIds`.
    pub user_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(BuQueryAdherenceAdjustmentsRequest {
    "endDate" DateTime end_date,
    "managementUnitIds" Texts management_unit_ids,
    "reasonCodeIds" Texts reason_code_ids,
    "startDate" DateTime start_date,
    "statuses" Texts statuses,
    "userIds" Texts user_ids,
});

rt::setters!(BuQueryAdherenceAdjustmentsRequest {
    0 end_date with_end_date(impl Into<rt::DateTime>) clear_end_date,
    1 management_unit_ids with_management_unit_ids(Vec<String>) clear_management_unit_ids,
    2 reason_code_ids with_reason_code_ids(Vec<String>) clear_reason_code_ids,
    3 start_date with_start_date(impl Into<rt::DateTime>) clear_start_date,
    4 statuses with_statuses(Vec<String>) clear_statuses,
    5 user_ids with_user_ids(Vec<String>) clear_user_ids,
});
