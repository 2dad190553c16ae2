// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemDateBasedRule`.
#[non_exhaustive]
pub struct WorkitemDateBasedRule {
    /// `action`.
    pub action: Option<super::WorkitemRuleAction>,
    /// `condition`.
    pub condition: Option<super::WorkitemDateBasedCondition>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `type`.
    pub r#type: Option<super::WorkitemDateBasedRuleType>,
    /// `worktype`.
    pub worktype: Option<super::WorktypeReference>,
    __marks: rt::Marks,
}
/// The values of `type` in [`WorkitemDateBasedRule`](super::WorkitemDateBasedRule).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemDateBasedRuleType {
    /// `OnCreate`
    OnCreate,
    /// `OnAttributeChange`
    OnAttributeChange,
    /// `Date`
    Date,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkitemDateBasedRule {
    "action" Any action,
    "condition" Any condition,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "type" Enum r#type,
    "worktype" Any worktype,
});

rt::open_enum!(WorkitemDateBasedRuleType {
    OnCreate = "OnCreate",
    OnAttributeChange = "OnAttributeChange",
    Date = "Date",
});
