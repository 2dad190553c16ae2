// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Weekly`.
#[non_exhaustive]
pub struct Weekly {
    /// `downloadResult`.
    pub download_result: Option<Vec<super::ContinuousForecastTimeSeries>>,
    /// `downloadUrl`.
    pub download_url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Weekly {
    "downloadResult" Any download_result,
    "downloadUrl" Str download_url,
});
