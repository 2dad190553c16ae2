// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserSearchRulePart`.
///
/// The service requires `ids`, `operation`, `selector` in requests.
#[non_exhaustive]
pub struct UserSearchRulePart {
    /// `ids`, required.
    pub ids: Option<Vec<String>>,
    /// `operation`, required.
    pub operation: Option<super::UserSearchRulePartOperation>,
    /// `selector`, required.
    pub selector: Option<super::UserSearchRulePartSelector>,
    __marks: rt::Marks,
}
/// The values of `operation` in [`UserSearchRulePart`](super::UserSearchRulePart).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserSearchRulePartOperation {
    /// `Include`
    Include,
    /// `Exclude`
    Exclude,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `selector` in [`UserSearchRulePart`](super::UserSearchRulePart).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserSearchRulePartSelector {
    /// `AcdSkill`
    AcdSkill,
    /// `User`
    User,
    /// `Group`
    Group,
    /// `Queue`
    Queue,
    /// `Division`
    Division,
    /// `ManagementUnit`
    ManagementUnit,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UserSearchRulePart {
    "ids" Texts ids,
    "operation" Enum operation,
    "selector" Enum selector,
});

rt::setters!(UserSearchRulePart {
    0 ids with_ids(Vec<String>) clear_ids,
    1 operation with_operation(impl Into<super::UserSearchRulePartOperation>) clear_operation,
    2 selector with_selector(impl Into<super::UserSearchRulePartSelector>) clear_selector,
});

rt::open_enum!(UserSearchRulePartOperation {
    Include = "Include",
    Exclude = "Exclude",
});

rt::open_enum!(UserSearchRulePartSelector {
    AcdSkill = "AcdSkill",
    User = "User",
    Group = "Group",
    Queue = "Queue",
    Division = "Division",
    ManagementUnit = "ManagementUnit",
});
