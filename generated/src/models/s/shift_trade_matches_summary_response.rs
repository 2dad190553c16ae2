// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ShiftTradeMatchesSummaryResponse`.
#[non_exhaustive]
pub struct ShiftTradeMatchesSummaryResponse {
    /// `entities`.
    pub entities: Option<Vec<super::WeekShiftTradeMatchesSummaryResponse>>,
    __marks: rt::Marks,
}

rt::model!(ShiftTradeMatchesSummaryResponse {
    "entities" Any entities,
});
