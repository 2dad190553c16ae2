// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerCampaignSkillCombinationStatsEventSkillCombinationDetailNotification`.
#[non_exhaustive]
pub struct DialerCampaignSkillCombinationStatsEventSkillCombinationDetailNotification {
    /// `completionPercentage`.
    pub completion_percentage: Option<f64>,
    /// `processedCount`.
    pub processed_count: Option<i64>,
    /// `skillCombination`.
    pub skill_combination: Option<Vec<String>>,
    /// `totalCount`.
    pub total_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(DialerCampaignSkillCombinationStatsEventSkillCombinationDetailNotification {
    "completionPercentage" Float completion_percentage,
    "processedCount" Int processed_count,
    "skillCombination" Texts skill_combination,
    "totalCount" Int total_count,
});
