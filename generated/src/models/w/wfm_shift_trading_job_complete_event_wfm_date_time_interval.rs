// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmShiftTradingJobCompleteEventWfmDateTimeInterval`.
#[non_exhaustive]
pub struct WfmShiftTradingJobCompleteEventWfmDateTimeInterval {
    /// `endDate`.
    pub end_date: Option<String>,
    /// `startDate`.
    pub start_date: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmShiftTradingJobCompleteEventWfmDateTimeInterval {
    "endDate" Str end_date,
    "startDate" Str start_date,
});
