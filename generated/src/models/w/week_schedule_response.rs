// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WeekScheduleResponse`.
#[non_exhaustive]
pub struct WeekScheduleResponse {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `result`.
    pub result: Option<super::WeekSchedule>,
    __marks: rt::Marks,
}

rt::model!(WeekScheduleResponse {
    "downloadUrl" Str download_url,
    "result" Any result,
});
