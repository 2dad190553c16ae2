// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmHistoricalAdherenceBulkItem`.
///
/// The service requires `endDate`, `managementUnitId`, `startDate` in requests.
#[non_exhaustive]
pub struct WfmHistoricalAdherenceBulkItem {
    /// `endDate`, required.
    pub end_date: Option<rt::DateTime>,
    /// `includeActuals`.
    pub include_actuals: Option<bool>,
    /// `includeExceptions`.
    pub include_exceptions: Option<bool>,
    /// `managementUnitId`, required.
    pub management_unit_id: Option<String>,
    /// `startDate`, required.
    pub start_date: Option<rt::DateTime>,
    /// `userIds`.
    pub user_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(WfmHistoricalAdherenceBulkItem {
    "endDate" DateTime end_date,
    "includeActuals" Bool include_actuals,
    "includeExceptions" Bool include_exceptions,
    "managementUnitId" Str management_unit_id,
    "startDate" DateTime start_date,
    "userIds" Texts user_ids,
});

rt::setters!(WfmHistoricalAdherenceBulkItem {
    0 end_date with_end_date(impl Into<rt::DateTime>) clear_end_date,
    1 include_actuals with_include_actuals(bool) clear_include_actuals,
    2 include_exceptions with_include_exceptions(bool) clear_include_exceptions,
    3 management_unit_id with_management_unit_id(impl Into<String>) clear_management_unit_id,
    4 start_date with_start_date(impl Into<rt::DateTime>) clear_start_date,
    5 user_ids with_user_ids(Vec<String>) clear_user_ids,
});
