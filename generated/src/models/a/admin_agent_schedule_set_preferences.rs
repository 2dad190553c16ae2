// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AdminAgentScheduleSetPreferences`.
#[non_exhaustive]
pub struct AdminAgentScheduleSetPreferences {
    /// `agentsScheduleBidPreferences`, required.
    pub agents_schedule_bid_preferences: Option<
        Vec<super::AdminAgentScheduleBidBiddingPreference>,
    >,
    /// `bid`.
    pub bid: Option<super::ScheduleBidReference>,
    /// `bidGroup`.
    pub bid_group: Option<super::ScheduleBidGroupReference>,
    /// `id`, required.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AdminAgentScheduleSetPreferences {
    "agentsScheduleBidPreferences" Any agents_schedule_bid_preferences,
    "bid" Any bid,
    "bidGroup" Any bid_group,
    "id" Str id,
    "selfUri" Str self_uri,
});
