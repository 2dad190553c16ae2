// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LongTermForecastResultResponse`.
#[non_exhaustive]
pub struct LongTermForecastResultResponse {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `result`.
    pub result: Option<super::LongTermForecastResult>,
    __marks: rt::Marks,
}

rt::model!(LongTermForecastResultResponse {
    "downloadUrl" Str download_url,
    "result" Any result,
});
