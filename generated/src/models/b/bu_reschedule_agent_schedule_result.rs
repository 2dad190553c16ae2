// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuRescheduleAgentScheduleResult`.
#[non_exhaustive]
pub struct BuRescheduleAgentScheduleResult {
    /// `downloadResult`.
    pub download_result: Option<super::MuRescheduleResultWrapper>,
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `managementUnit`.
    pub management_unit: Option<super::ManagementUnitReference>,
    __marks: rt::Marks,
}

rt::model!(BuRescheduleAgentScheduleResult {
    "downloadResult" Any download_result,
    "downloadUrl" Str download_url,
    "managementUnit" Any management_unit,
});
