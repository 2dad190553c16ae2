// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UsersRulesLockedCriteriaSettingsCriteria`.
#[non_exhaustive]
pub struct UsersRulesLockedCriteriaSettingsCriteria {
    /// `group`, required.
    pub group: Option<Vec<super::UsersRulesLockedCriteriaSettingsGroup>>,
    /// `operator`, required.
    pub operator: Option<super::UsersRulesLockedCriteriaSettingsCriteriaOperator>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`UsersRulesLockedCriteriaSettingsCriteria`](super::UsersRulesLockedCriteriaSettingsCriteria).
#[derive(Clone)]
#[non_exhaustive]
pub enum UsersRulesLockedCriteriaSettingsCriteriaOperator {
    /// `Or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UsersRulesLockedCriteriaSettingsCriteria {
    "group" Any group,
    "operator" Enum operator,
});

rt::open_enum!(UsersRulesLockedCriteriaSettingsCriteriaOperator {
    Or = "Or",
});
