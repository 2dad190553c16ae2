// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgenticVirtualAgentStructuredOutputRuleAllOf`.
#[non_exhaustive]
pub struct AgenticVirtualAgentStructuredOutputRuleAllOf {
    /// `mapping`.
    pub mapping: Option<Vec<rt::Value>>,
    /// `operator`.
    pub operator: Option<super::AgenticVirtualAgentStructuredOutputRuleAllOfOperator>,
    /// `value`.
    pub value: Option<rt::Value>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`AgenticVirtualAgentStructuredOutputRuleAllOf`](super::AgenticVirtualAgentStructuredOutputRuleAllOf).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgenticVirtualAgentStructuredOutputRuleAllOfOperator {
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

rt::model!(AgenticVirtualAgentStructuredOutputRuleAllOf {
    "mapping" Any mapping,
    "operator" Enum operator,
    "value" Json value,
});

rt::open_enum!(AgenticVirtualAgentStructuredOutputRuleAllOfOperator {
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
