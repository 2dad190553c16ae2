// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgenticVirtualAgentStructuredRuleAllOf`.
#[non_exhaustive]
pub struct AgenticVirtualAgentStructuredRuleAllOf {
    /// `name`.
    pub name: Option<String>,
    /// `operator`.
    pub operator: Option<super::AgenticVirtualAgentStructuredRuleAllOfOperator>,
    /// `value`.
    pub value: Option<rt::Value>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`AgenticVirtualAgentStructuredRuleAllOf`](super::AgenticVirtualAgentStructuredRuleAllOf).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgenticVirtualAgentStructuredRuleAllOfOperator {
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

rt::model!(AgenticVirtualAgentStructuredRuleAllOf {
    "name" Str name,
    "operator" Enum operator,
    "value" Json value,
});

rt::open_enum!(AgenticVirtualAgentStructuredRuleAllOfOperator {
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
