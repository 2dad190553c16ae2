// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgenticVirtualAgentStructuredRule`.
#[non_exhaustive]
pub struct AgenticVirtualAgentStructuredRule {
    /// `name`.
    pub name: Option<String>,
    /// `operator`.
    pub operator: Option<super::AgenticVirtualAgentStructuredRuleOperator>,
    /// `value`.
    pub value: Option<rt::Value>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`AgenticVirtualAgentStructuredRule`](super::AgenticVirtualAgentStructuredRule).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgenticVirtualAgentStructuredRuleOperator {
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

rt::model!(AgenticVirtualAgentStructuredRule {
    "name" Str name,
    "operator" Enum operator,
    "value" Json value,
});

rt::open_enum!(AgenticVirtualAgentStructuredRuleOperator {
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
