// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkPlanBidGroupSummaryList`.
#[non_exhaustive]
pub struct WorkPlanBidGroupSummaryList {
    /// `workPlanBidGroupSummaryList`, required.
    pub work_plan_bid_group_summary_list: Option<Vec<super::WorkPlanBidGroupSummary>>,
    __marks: rt::Marks,
}

rt::model!(WorkPlanBidGroupSummaryList {
    "workPlanBidGroupSummaryList" Any work_plan_bid_group_summary_list,
});
