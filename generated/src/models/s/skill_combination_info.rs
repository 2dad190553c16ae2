// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SkillCombinationInfo`.
#[non_exhaustive]
pub struct SkillCombinationInfo {
    /// `remainingCount`.
    pub remaining_count: Option<i64>,
    /// `skillCombination`.
    pub skill_combination: Option<Vec<String>>,
    /// `totalCount`.
    pub total_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(SkillCombinationInfo {
    "remainingCount" Int remaining_count,
    "skillCombination" Texts skill_combination,
    "totalCount" Int total_count,
});
