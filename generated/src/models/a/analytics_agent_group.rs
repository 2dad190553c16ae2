// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AnalyticsAgentGroup`.
#[non_exhaustive]
pub struct AnalyticsAgentGroup {
    /// `agentGroupId`.
    pub agent_group_id: Option<String>,
    /// `agentGroupType`.
    pub agent_group_type: Option<super::AnalyticsAgentGroupAgentGroupType>,
    __marks: rt::Marks,
}
/// The values of `agentGroupType` in [`AnalyticsAgentGroup`](super::AnalyticsAgentGroup).
#[derive(Clone)]
#[non_exhaustive]
pub enum AnalyticsAgentGroupAgentGroupType {
    /// `Group`
    Group,
    /// `SkillGroup`
    SkillGroup,
    /// `Team`
    Team,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AnalyticsAgentGroup {
    "agentGroupId" Str agent_group_id,
    "agentGroupType" Enum agent_group_type,
});

rt::open_enum!(AnalyticsAgentGroupAgentGroupType {
    Group = "Group",
    SkillGroup = "SkillGroup",
    Team = "Team",
});
