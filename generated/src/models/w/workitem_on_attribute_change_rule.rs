// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemOnAttributeChangeRule`.
#[non_exhaustive]
pub struct WorkitemOnAttributeChangeRule {
    /// `action`.
    pub action: Option<super::WorkitemRuleAction>,
    /// `condition`.
    pub condition: Option<super::WorkitemOnAttributeChangeCondition>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `type`.
    pub r#type: Option<super::WorkitemOnAttributeChangeRuleType>,
    /// `worktype`.
    pub worktype: Option<super::WorktypeReference>,
    __marks: rt::Marks,
}
/// The values of `type` in [`WorkitemOnAttributeChangeRule`](super::WorkitemOnAttributeChangeRule).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemOnAttributeChangeRuleType {
    /// `OnCreate`
    OnCreate,
    /// `OnAttributeChange`
    OnAttributeChange,
    /// `Date`
    Date,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkitemOnAttributeChangeRule {
    "action" Any action,
    "condition" Any condition,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "type" Enum r#type,
    "worktype" Any worktype,
});

rt::open_enum!(WorkitemOnAttributeChangeRuleType {
    OnCreate = "OnCreate",
    OnAttributeChange = "OnAttributeChange",
    Date = "Date",
});
