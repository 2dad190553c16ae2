// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RequestCriteria`.
///
/// The service requires `key`, `values` in requests.
#[non_exhaustive]
pub struct RequestCriteria {
    /// `key`, required.
    pub key: Option<String>,
    /// `operator`.
    pub operator: Option<super::RequestCriteriaOperator>,
    /// `shouldIgnoreCase`.
    pub should_ignore_case: Option<bool>,
    /// `values`, required.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`RequestCriteria`](super::RequestCriteria).
#[derive(Clone)]
#[non_exhaustive]
pub enum RequestCriteriaOperator {
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

rt::model!(RequestCriteria {
    "key" Str key,
    "operator" Enum operator,
    "shouldIgnoreCase" Bool should_ignore_case,
    "values" Texts values,
});

rt::setters!(RequestCriteria {
    0 key with_key(impl Into<String>) clear_key,
    1 operator with_operator(impl Into<super::RequestCriteriaOperator>) clear_operator,
    2 should_ignore_case with_should_ignore_case(bool) clear_should_ignore_case,
    3 values with_values(Vec<String>) clear_values,
});

rt::open_enum!(RequestCriteriaOperator {
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
