// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScheduleBidGroupSummaryList`.
#[non_exhaustive]
pub struct ScheduleBidGroupSummaryList {
    /// `scheduleBidGroupSummaries`, required.
    pub schedule_bid_group_summaries: Option<Vec<super::ScheduleBidGroupSummary>>,
    __marks: rt::Marks,
}

rt::model!(ScheduleBidGroupSummaryList {
    "scheduleBidGroupSummaries" Any schedule_bid_group_summaries,
});
