// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningModuleRuleParts`.
///
/// The service requires `operation`, `order`, `selector`, `value` in requests.
#[non_exhaustive]
pub struct LearningModuleRuleParts {
    /// `operation`, required.
    pub operation: Option<super::LearningModuleRulePartsOperation>,
    /// `order`, required.
    pub order: Option<i64>,
    /// `selector`, required.
    pub selector: Option<super::LearningModuleRulePartsSelector>,
    /// `value`, required.
    pub value: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `operation` in [`LearningModuleRuleParts`](super::LearningModuleRuleParts).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningModuleRulePartsOperation {
    /// `Include`
    Include,
    /// `Exclude`
    Exclude,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `selector` in [`LearningModuleRuleParts`](super::LearningModuleRuleParts).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningModuleRulePartsSelector {
    /// `AcdSkills`
    AcdSkills,
    /// `AgentName`
    AgentName,
    /// `Division`
    Division,
    /// `Group`
    Group,
    /// `Location`
    Location,
    /// `Queue`
    Queue,
    /// `Role`
    Role,
    /// `Team`
    Team,
    /// `User`
    User,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LearningModuleRuleParts {
    "operation" Enum operation,
    "order" Int order,
    "selector" Enum selector,
    "value" Texts value,
});

rt::setters!(LearningModuleRuleParts {
    0 operation with_operation(impl Into<super::LearningModuleRulePartsOperation>) clear_operation,
    1 order with_order(i64) clear_order,
    2 selector with_selector(impl Into<super::LearningModuleRulePartsSelector>) clear_selector,
    3 value with_value(Vec<String>) clear_value,
});

rt::open_enum!(LearningModuleRulePartsOperation {
    Include = "Include",
    Exclude = "Exclude",
});

rt::open_enum!(LearningModuleRulePartsSelector {
    AcdSkills = "AcdSkills",
    AgentName = "AgentName",
    Division = "Division",
    Group = "Group",
    Location = "Location",
    Queue = "Queue",
    Role = "Role",
    Team = "Team",
    User = "User",
});
