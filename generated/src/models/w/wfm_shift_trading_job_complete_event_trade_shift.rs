// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmShiftTradingJobCompleteEventTradeShift`.
#[non_exhaustive]
pub struct WfmShiftTradingJobCompleteEventTradeShift {
    /// `endDate`.
    pub end_date: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `managementUnitId`.
    pub management_unit_id: Option<String>,
    /// `scheduleId`.
    pub schedule_id: Option<String>,
    /// `scheduleStartDate`.
    pub schedule_start_date: Option<String>,
    /// `startDate`.
    pub start_date: Option<String>,
    /// `weekDate`.
    pub week_date: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmShiftTradingJobCompleteEventTradeShift {
    "endDate" Str end_date,
    "id" Str id,
    "managementUnitId" Str management_unit_id,
    "scheduleId" Str schedule_id,
    "scheduleStartDate" Str schedule_start_date,
    "startDate" Str start_date,
    "weekDate" Str week_date,
});
