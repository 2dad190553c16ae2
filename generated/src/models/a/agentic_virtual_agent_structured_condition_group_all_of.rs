// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgenticVirtualAgentStructuredConditionGroupAllOf`.
#[non_exhaustive]
pub struct AgenticVirtualAgentStructuredConditionGroupAllOf {
    /// `group`.
    pub group: Option<super::AgenticVirtualAgentStructuredConditionGroupAllOfGroup>,
    /// `rules`.
    pub rules: Option<Vec<rt::Value>>,
    __marks: rt::Marks,
}
/// The values of `group` in [`AgenticVirtualAgentStructuredConditionGroupAllOf`](super::AgenticVirtualAgentStructuredConditionGroupAllOf).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgenticVirtualAgentStructuredConditionGroupAllOfGroup {
    /// `And`
    And,
    /// `Or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgenticVirtualAgentStructuredConditionGroupAllOf {
    "group" Enum group,
    "rules" Any rules,
});

rt::open_enum!(AgenticVirtualAgentStructuredConditionGroupAllOfGroup {
    And = "And",
    Or = "Or",
});
