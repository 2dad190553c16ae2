// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgenticVirtualAgentStructuredOutputRule`.
#[non_exhaustive]
pub struct AgenticVirtualAgentStructuredOutputRule {
    /// `mapping`.
    pub mapping: Option<Vec<rt::Value>>,
    /// `operator`.
    pub operator: Option<super::AgenticVirtualAgentStructuredOutputRuleOperator>,
    /// `value`.
    pub value: Option<rt::Value>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`AgenticVirtualAgentStructuredOutputRule`](super::AgenticVirtualAgentStructuredOutputRule).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgenticVirtualAgentStructuredOutputRuleOperator {
    /// `IsNull`
    IsNull,
    /// `IsNotNull`
    IsNotNull,
    /// `IsEmpty`
    IsEmpty,
    /// `IsNotEmpty`
    IsNotEmpty,
    /// `Equal`
    Equal,
    /// `NotEqual`
    NotEqual,
    /// `LessThan`
    LessThan,
    /// `LessThanOrEqual`
    LessThanOrEqual,
    /// `GreaterThan`
    GreaterThan,
    /// `GreaterThanOrEqual`
    GreaterThanOrEqual,
    /// `In`
    In,
    /// `NotIn`
    NotIn,
    /// `Contains`
    Contains,
    /// `DoesntContain`
    DoesntContain,
    /// `BeginsWith`
    BeginsWith,
    /// `EndsWith`
    EndsWith,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgenticVirtualAgentStructuredOutputRule {
    "mapping" Any mapping,
    "operator" Enum operator,
    "value" Json value,
});

rt::open_enum!(AgenticVirtualAgentStructuredOutputRuleOperator {
    IsNull = "IsNull",
    IsNotNull = "IsNotNull",
    IsEmpty = "IsEmpty",
    IsNotEmpty = "IsNotEmpty",
    Equal = "Equal",
    NotEqual = "NotEqual",
    LessThan = "LessThan",
    LessThanOrEqual = "LessThanOrEqual",
    GreaterThan = "GreaterThan",
    GreaterThanOrEqual = "GreaterThanOrEqual",
    In = "In",
    NotIn = "NotIn",
    Contains = "Contains",
    DoesntContain = "DoesntContain",
    BeginsWith = "BeginsWith",
    EndsWith = "EndsWith",
});
