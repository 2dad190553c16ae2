// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WeekShiftTradeListResponse`.
#[non_exhaustive]
pub struct WeekShiftTradeListResponse {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `entities`.
    pub entities: Option<Vec<super::WeekShiftTradeResponse>>,
    __marks: rt::Marks,
}

rt::model!(WeekShiftTradeListResponse {
    "downloadUrl" Str download_url,
    "entities" Any entities,
});
