// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgenticVirtualAgentStructuredConditionGroup`.
#[non_exhaustive]
pub struct AgenticVirtualAgentStructuredConditionGroup {
    /// `group`.
    pub group: Option<super::AgenticVirtualAgentStructuredConditionGroupGroup>,
    /// `rules`.
    pub rules: Option<Vec<rt::Value>>,
    __marks: rt::Marks,
}
/// The values of `group` in [`AgenticVirtualAgentStructuredConditionGroup`](super::AgenticVirtualAgentStructuredConditionGroup).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgenticVirtualAgentStructuredConditionGroupGroup {
    /// `And`
    And,
    /// `Or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgenticVirtualAgentStructuredConditionGroup {
    "group" Enum group,
    "rules" Any rules,
});

rt::open_enum!(AgenticVirtualAgentStructuredConditionGroupGroup {
    And = "And",
    Or = "Or",
});
