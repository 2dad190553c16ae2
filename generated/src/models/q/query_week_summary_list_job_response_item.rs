// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryWeekSummaryListJobResponseItem`.
#[non_exhaustive]
pub struct QueryWeekSummaryListJobResponseItem {
    /// `weeks`, required.
    pub weeks: Option<Vec<super::ShiftTradeWeekSummaryResponseItem>>,
    __marks: rt::Marks,
}

rt::model!(QueryWeekSummaryListJobResponseItem {
    "weeks" Any weeks,
});
