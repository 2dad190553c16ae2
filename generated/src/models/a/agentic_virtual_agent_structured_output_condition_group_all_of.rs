// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgenticVirtualAgentStructuredOutputConditionGroupAllOf`.
#[non_exhaustive]
pub struct AgenticVirtualAgentStructuredOutputConditionGroupAllOf {
    /// `group`.
    pub group: Option<
        super::AgenticVirtualAgentStructuredOutputConditionGroupAllOfGroup,
    >,
    /// `rules`.
    pub rules: Option<Vec<rt::Value>>,
    __marks: rt::Marks,
}
/// The values of `group` in [`AgenticVirtualAgentStructuredOutputConditionGroupAllOf`](super::AgenticVirtualAgentStructuredOutputConditionGroupAllOf).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgenticVirtualAgentStructuredOutputConditionGroupAllOfGroup {
    /// `And`
    And,
    /// `Or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgenticVirtualAgentStructuredOutputConditionGroupAllOf {
    "group" Enum group,
    "rules" Any rules,
});

rt::open_enum!(AgenticVirtualAgentStructuredOutputConditionGroupAllOfGroup {
    And = "And",
    Or = "Or",
});
