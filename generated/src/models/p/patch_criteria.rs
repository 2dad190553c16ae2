// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PatchCriteria`.
#[non_exhaustive]
pub struct PatchCriteria {
    /// `key`.
    pub key: Option<String>,
    /// `operator`.
    pub operator: Option<super::PatchCriteriaOperator>,
    /// `shouldIgnoreCase`.
    pub should_ignore_case: Option<bool>,
    /// `values`.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`PatchCriteria`](super::PatchCriteria).
#[derive(Clone)]
#[non_exhaustive]
pub enum PatchCriteriaOperator {
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

rt::model!(PatchCriteria {
    "key" Str key,
    "operator" Enum operator,
    "shouldIgnoreCase" Bool should_ignore_case,
    "values" Texts values,
});

rt::setters!(PatchCriteria {
    0 key with_key(impl Into<String>) clear_key,
    1 operator with_operator(impl Into<super::PatchCriteriaOperator>) clear_operator,
    2 should_ignore_case with_should_ignore_case(bool) clear_should_ignore_case,
    3 values with_values(Vec<String>) clear_values,
});

rt::open_enum!(PatchCriteriaOperator {
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
