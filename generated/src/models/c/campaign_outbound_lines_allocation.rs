// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignOutboundLinesAllocation`.
#[non_exhaustive]
pub struct CampaignOutboundLinesAllocation {
    /// `campaign`.
    pub campaign: Option<super::DomainEntityRef>,
    /// `campaignWeight`.
    pub campaign_weight: Option<i64>,
    /// `legacyWeight`.
    pub legacy_weight: Option<bool>,
    /// `linesAssigned`.
    pub lines_assigned: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(CampaignOutboundLinesAllocation {
    "campaign" Any campaign,
    "campaignWeight" Int campaign_weight,
    "legacyWeight" Bool legacy_weight,
    "linesAssigned" Int lines_assigned,
});
