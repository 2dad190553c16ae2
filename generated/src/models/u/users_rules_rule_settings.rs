// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UsersRulesRuleSettings`.
#[non_exhaustive]
pub struct UsersRulesRuleSettings {
    /// `allowedContainers`.
    pub allowed_containers: Option<Vec<String>>,
    /// `lockedCriteria`.
    pub locked_criteria: Option<Vec<super::UsersRulesLockedCriteriaSettingsCriteria>>,
    __marks: rt::Marks,
}

rt::model!(UsersRulesRuleSettings {
    "allowedContainers" Texts allowed_containers,
    "lockedCriteria" Any locked_criteria,
});
