// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SearchShiftTradesResponse`.
#[non_exhaustive]
pub struct SearchShiftTradesResponse {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `trades`.
    pub trades: Option<Vec<super::SearchShiftTradeResponse>>,
    __marks: rt::Marks,
}

rt::model!(SearchShiftTradesResponse {
    "downloadUrl" Str download_url,
    "trades" Any trades,
});
