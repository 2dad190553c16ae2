// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QuarterHourly`.
#[non_exhaustive]
pub struct QuarterHourly {
    /// `downloadResult`.
    pub download_result: Option<Vec<super::ContinuousForecastTimeSeries>>,
    /// `downloadUrls`.
    pub download_urls: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(QuarterHourly {
    "downloadResult" Any download_result,
    "downloadUrls" Texts download_urls,
});
