// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemOnCreateRule`.
#[non_exhaustive]
pub struct WorkitemOnCreateRule {
    /// `action`.
    pub action: Option<super::WorkitemRuleAction>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `type`.
    pub r#type: Option<super::WorkitemOnCreateRuleType>,
    /// `worktype`.
    pub worktype: Option<super::WorktypeReference>,
    __marks: rt::Marks,
}
/// The values of `type` in [`WorkitemOnCreateRule`](super::WorkitemOnCreateRule).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemOnCreateRuleType {
    /// `OnCreate`
    OnCreate,
    /// `OnAttributeChange`
    OnAttributeChange,
    /// `Date`
    Date,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkitemOnCreateRule {
    "action" Any action,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "type" Enum r#type,
    "worktype" Any worktype,
});

rt::open_enum!(WorkitemOnCreateRuleType {
    OnCreate = "OnCreate",
    OnAttributeChange = "OnAttributeChange",
    Date = "Date",
});
