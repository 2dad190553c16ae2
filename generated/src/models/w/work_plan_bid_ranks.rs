// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkPlanBidRanks`.
#[non_exhaustive]
pub struct WorkPlanBidRanks {
    /// `biddingTieBreaker`.
    pub bidding_tie_breaker: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `workPlanBiddingPerformance`.
    pub work_plan_bidding_performance: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(WorkPlanBidRanks {
    "biddingTieBreaker" Str bidding_tie_breaker,
    "id" Str id,
    "selfUri" Str self_uri,
    "workPlanBiddingPerformance" Int work_plan_bidding_performance,
});

rt::setters!(WorkPlanBidRanks {
    0 bidding_tie_breaker with_bidding_tie_breaker(impl Into<String>) clear_bidding_tie_breaker,
    1 id with_id(impl Into<String>) clear_id,
    2 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    3 work_plan_bidding_performance with_work_plan_bidding_performance(i64) clear_work_plan_bidding_performance,
});
