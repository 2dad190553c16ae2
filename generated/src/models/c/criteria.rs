// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Criteria`.
#[non_exhaustive]
pub struct Criteria {
    /// `key`, required.
    pub key: Option<String>,
    /// `operator`, required.
    pub operator: Option<super::CriteriaOperator>,
    /// `shouldIgnoreCase`, required.
    pub should_ignore_case: Option<bool>,
    /// `values`, required.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`Criteria`](super::Criteria).
#[derive(Clone)]
#[non_exhaustive]
pub enum CriteriaOperator {
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

rt::model!(Criteria {
    "key" Str key,
    "operator" Enum operator,
    "shouldIgnoreCase" Bool should_ignore_case,
    "values" Texts values,
});

rt::open_enum!(CriteriaOperator {
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
