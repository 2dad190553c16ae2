// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemRuleAction`.
#[non_exhaustive]
pub struct WorkitemRuleAction {
    /// `type`.
    pub r#type: Option<super::WorkitemRuleActionType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`WorkitemRuleAction`](super::WorkitemRuleAction).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemRuleActionType {
    /// `LaunchFlow`
    LaunchFlow,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkitemRuleAction {
    "type" Enum r#type,
});

rt::open_enum!(WorkitemRuleActionType {
    LaunchFlow = "LaunchFlow",
});
