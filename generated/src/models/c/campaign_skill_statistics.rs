// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignSkillStatistics`.
#[non_exhaustive]
pub struct CampaignSkillStatistics {
    /// `eligibleSkilledAgents`.
    pub eligible_skilled_agents: Option<i64>,
    /// `skillCombinations`.
    pub skill_combinations: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(CampaignSkillStatistics {
    "eligibleSkilledAgents" Int eligible_skilled_agents,
    "skillCombinations" Int skill_combinations,
});
