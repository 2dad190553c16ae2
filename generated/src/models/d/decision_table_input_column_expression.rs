// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DecisionTableInputColumnExpression`.
///
/// The service requires `comparator`, `contractual` in requests.
#[non_exhaustive]
pub struct DecisionTableInputColumnExpression {
    /// `comparator`, required.
    pub comparator: Option<super::DecisionTableInputColumnExpressionComparator>,
    /// `contractual`, required.
    pub contractual: Option<super::Contractual>,
    __marks: rt::Marks,
}
/// The values of `comparator` in [`DecisionTableInputColumnExpression`](super::DecisionTableInputColumnExpression).
#[derive(Clone)]
#[non_exhaustive]
pub enum DecisionTableInputColumnExpressionComparator {
    /// `Equals`
    Equals,
    /// `NotEquals`
    NotEquals,
    /// `GreaterThan`
    GreaterThan,
    /// `GreaterThanOrEquals`
    GreaterThanOrEquals,
    /// `LessThan`
    LessThan,
    /// `LessThanOrEquals`
    LessThanOrEquals,
    /// `StartsWith`
    StartsWith,
    /// `NotStartsWith`
    NotStartsWith,
    /// `EndsWith`
    EndsWith,
    /// `NotEndsWith`
    NotEndsWith,
    /// `Contains`
    Contains,
    /// `NotContains`
    NotContains,
    /// `ContainsAny`
    ContainsAny,
    /// `NotContainsAny`
    NotContainsAny,
    /// `ContainsAll`
    ContainsAll,
    /// `NotContainsAll`
    NotContainsAll,
    /// `ContainsExactly`
    ContainsExactly,
    /// `NotContainsExactly`
    NotContainsExactly,
    /// `ContainsSequence`
    ContainsSequence,
    /// `NotContainsSequence`
    NotContainsSequence,
    /// `IsSubset`
    IsSubset,
    /// `NotIsSubset`
    NotIsSubset,
    /// `IsSubsequence`
    IsSubsequence,
    /// `NotIsSubsequence`
    NotIsSubsequence,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DecisionTableInputColumnExpression {
    "comparator" Enum comparator,
    "contractual" Any contractual,
});

rt::setters!(DecisionTableInputColumnExpression {
    0 comparator with_comparator(impl Into<super::DecisionTableInputColumnExpressionComparator>) clear_comparator,
    1 contractual with_contractual(super::Contractual) clear_contractual,
});

rt::open_enum!(DecisionTableInputColumnExpressionComparator {
    Equals = "Equals",
    NotEquals = "NotEquals",
    GreaterThan = "GreaterThan",
    GreaterThanOrEquals = "GreaterThanOrEquals",
    LessThan = "LessThan",
    LessThanOrEquals = "LessThanOrEquals",
    StartsWith = "StartsWith",
    NotStartsWith = "NotStartsWith",
    EndsWith = "EndsWith",
    NotEndsWith = "NotEndsWith",
    Contains = "Contains",
    NotContains = "NotContains",
    ContainsAny = "ContainsAny",
    NotContainsAny = "NotContainsAny",
    ContainsAll = "ContainsAll",
    NotContainsAll = "NotContainsAll",
    ContainsExactly = "ContainsExactly",
    NotContainsExactly = "NotContainsExactly",
    ContainsSequence = "ContainsSequence",
    NotContainsSequence = "NotContainsSequence",
    IsSubset = "IsSubset",
    NotIsSubset = "NotIsSubset",
    IsSubsequence = "IsSubsequence",
    NotIsSubsequence = "NotIsSubsequence",
});
