// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuHeadcountForecastResponse`.
#[non_exhaustive]
pub struct BuHeadcountForecastResponse {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `result`.
    pub result: Option<super::BuHeadcountForecastBuPlanningGroupHeadcountForecastResult>,
    __marks: rt::Marks,
}

rt::model!(BuHeadcountForecastResponse {
    "downloadUrl" Str download_url,
    "result" Any result,
});
