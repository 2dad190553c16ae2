// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UsersRulesLockedCriteriaSettingsGroup`.
#[non_exhaustive]
pub struct UsersRulesLockedCriteriaSettingsGroup {
    /// `container`, required.
    pub container: Option<super::UsersRulesLockedCriteriaSettingsGroupContainer>,
    /// `maxIdCount`.
    pub max_id_count: Option<i64>,
    /// `operators`, required.
    pub operators: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `container` in [`UsersRulesLockedCriteriaSettingsGroup`](super::UsersRulesLockedCriteriaSettingsGroup).
#[derive(Clone)]
#[non_exhaustive]
pub enum UsersRulesLockedCriteriaSettingsGroupContainer {
    /// `AcdSkill`
    AcdSkill,
    /// `BusinessUnit`
    BusinessUnit,
    /// `DirectoryGroup`
    DirectoryGroup,
    /// `Division`
    Division,
    /// `Language`
    Language,
    /// `Location`
    Location,
    /// `ManagementUnit`
    ManagementUnit,
    /// `Queue`
    Queue,
    /// `ReportsTo`
    ReportsTo,
    /// `Team`
    Team,
    /// `User`
    User,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UsersRulesLockedCriteriaSettingsGroup {
    "container" Enum container,
    "maxIdCount" Int max_id_count,
    "operators" Texts operators,
});

rt::open_enum!(UsersRulesLockedCriteriaSettingsGroupContainer {
    AcdSkill = "AcdSkill",
    BusinessUnit = "BusinessUnit",
    DirectoryGroup = "DirectoryGroup",
    Division = "Division",
    Language = "Language",
    Location = "Location",
    ManagementUnit = "ManagementUnit",
    Queue = "Queue",
    ReportsTo = "ReportsTo",
    Team = "Team",
    User = "User",
});
