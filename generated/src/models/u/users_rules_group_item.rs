// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UsersRulesGroupItem`.
///
/// The service requires `container`, `operator`, `values` in requests.
#[non_exhaustive]
pub struct UsersRulesGroupItem {
    /// `container`, required.
    pub container: Option<super::UsersRulesGroupItemContainer>,
    /// `id`.
    pub id: Option<String>,
    /// `operator`, required.
    pub operator: Option<super::UsersRulesGroupItemOperator>,
    /// `values`, required.
    pub values: Option<Vec<super::UsersRulesValue>>,
    __marks: rt::Marks,
}
/// The values of `container` in [`UsersRulesGroupItem`](super::UsersRulesGroupItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum UsersRulesGroupItemContainer {
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
/// The values of `operator` in [`UsersRulesGroupItem`](super::UsersRulesGroupItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum UsersRulesGroupItemOperator {
    /// `And`
    And,
    /// `Not`
    Not,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UsersRulesGroupItem {
    "container" Enum container,
    "id" Str id,
    "operator" Enum operator,
    "values" Any values,
});

rt::setters!(UsersRulesGroupItem {
    0 container with_container(impl Into<super::UsersRulesGroupItemContainer>) clear_container,
    1 id with_id(impl Into<String>) clear_id,
    2 operator with_operator(impl Into<super::UsersRulesGroupItemOperator>) clear_operator,
    3 values with_values(Vec<super::UsersRulesValue>) clear_values,
});

rt::open_enum!(UsersRulesGroupItemContainer {
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

rt::open_enum!(UsersRulesGroupItemOperator {
    And = "And",
    Not = "Not",
});
