// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgenticVirtualAgentStructuredOutputConditionGroup`.
#[non_exhaustive]
pub struct AgenticVirtualAgentStructuredOutputConditionGroup {
    /// `group`.
    pub group: Option<super::AgenticVirtualAgentStructuredOutputConditionGroupGroup>,
    /// `rules`.
    pub rules: Option<Vec<rt::Value>>,
    __marks: rt::Marks,
}
/// The values of `group` in [`AgenticVirtualAgentStructuredOutputConditionGroup`](super::AgenticVirtualAgentStructuredOutputConditionGroup).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgenticVirtualAgentStructuredOutputConditionGroupGroup {
    /// `And`
    And,
    /// `Or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgenticVirtualAgentStructuredOutputConditionGroup {
    "group" Enum group,
    "rules" Any rules,
});

rt::open_enum!(AgenticVirtualAgentStructuredOutputConditionGroupGroup {
    And = "And",
    Or = "Or",
});
