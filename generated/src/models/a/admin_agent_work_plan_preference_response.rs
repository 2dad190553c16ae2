// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AdminAgentWorkPlanPreferenceResponse`.
#[non_exhaustive]
pub struct AdminAgentWorkPlanPreferenceResponse {
    /// `agentWorkPlanBidPreferences`, required.
    pub agent_work_plan_bid_preferences: Option<
        Vec<super::AdminAgentWorkPlanBiddingPreference>,
    >,
    /// `id`, required.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `workPlans`, required.
    pub work_plans: Option<Vec<super::WorkPlanReference>>,
    __marks: rt::Marks,
}

rt::model!(AdminAgentWorkPlanPreferenceResponse {
    "agentWorkPlanBidPreferences" Any agent_work_plan_bid_preferences,
    "id" Str id,
    "selfUri" Str self_uri,
    "workPlans" Any work_plans,
});
