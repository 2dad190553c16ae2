// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UrlCondition`.
///
/// The service requires `operator`, `values` in requests.
#[non_exhaustive]
pub struct UrlCondition {
    /// `operator`, required.
    pub operator: Option<super::UrlConditionOperator>,
    /// `values`, required.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`UrlCondition`](super::UrlCondition).
#[derive(Clone)]
#[non_exhaustive]
pub enum UrlConditionOperator {
    /// `containsAll`
    ContainsAll,
    /// `containsAny`
    ContainsAny,
    /// `notContainsAll`
    NotContainsAll,
    /// `notContainsAny`
    NotContainsAny,
    /// `equal`
    Equal,
    /// `notEqual`
    NotEqual,
    /// `greaterThan`
    GreaterThan,
    /// `greaterThanOrEqual`
    GreaterThanOrEqual,
    /// `lessThan`
    LessThan,
    /// `lessThanOrEqual`
    LessThanOrEqual,
    /// `startsWith`
    StartsWith,
    /// `endsWith`
    EndsWith,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UrlCondition {
    "operator" Enum operator,
    "values" Texts values,
});

rt::setters!(UrlCondition {
    0 operator with_operator(impl Into<super::UrlConditionOperator>) clear_operator,
    1 values with_values(Vec<String>) clear_values,
});

rt::open_enum!(UrlConditionOperator {
    ContainsAll = "containsAll",
    ContainsAny = "containsAny",
    NotContainsAll = "notContainsAll",
    NotContainsAny = "notContainsAny",
    Equal = "equal",
    NotEqual = "notEqual",
    GreaterThan = "greaterThan",
    GreaterThanOrEqual = "greaterThanOrEqual",
    LessThan = "lessThan",
    LessThanOrEqual = "lessThanOrEqual",
    StartsWith = "startsWith",
    EndsWith = "endsWith",
});
