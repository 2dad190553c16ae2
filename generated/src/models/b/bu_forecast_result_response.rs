// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuForecastResultResponse`.
#[non_exhaustive]
pub struct BuForecastResultResponse {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `result`.
    pub result: Option<super::BuForecastResult>,
    __marks: rt::Marks,
}

rt::model!(BuForecastResultResponse {
    "downloadUrl" Str download_url,
    "result" Any result,
});
