// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RequestEntityTypeCriteria`.
///
/// The service requires `entityType`, `key`, `values` in requests.
#[non_exhaustive]
pub struct RequestEntityTypeCriteria {
    /// `entityType`, required.
    pub entity_type: Option<super::RequestEntityTypeCriteriaEntityType>,
    /// `key`, required.
    pub key: Option<String>,
    /// `operator`.
    pub operator: Option<super::RequestEntityTypeCriteriaOperator>,
    /// `shouldIgnoreCase`.
    pub should_ignore_case: Option<bool>,
    /// `values`, required.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `entityType` in [`RequestEntityTypeCriteria`](super::RequestEntityTypeCriteria).
#[derive(Clone)]
#[non_exhaustive]
pub enum RequestEntityTypeCriteriaEntityType {
    /// `visit`
    Visit,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`RequestEntityTypeCriteria`](super::RequestEntityTypeCriteria).
#[derive(Clone)]
#[non_exhaustive]
pub enum RequestEntityTypeCriteriaOperator {
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

rt::model!(RequestEntityTypeCriteria {
    "entityType" Enum entity_type,
    "key" Str key,
    "operator" Enum operator,
    "shouldIgnoreCase" Bool should_ignore_case,
    "values" Texts values,
});

rt::setters!(RequestEntityTypeCriteria {
    0 entity_type with_entity_type(impl Into<super::RequestEntityTypeCriteriaEntityType>) clear_entity_type,
    1 key with_key(impl Into<String>) clear_key,
    2 operator with_operator(impl Into<super::RequestEntityTypeCriteriaOperator>) clear_operator,
    3 should_ignore_case with_should_ignore_case(bool) clear_should_ignore_case,
    4 values with_values(Vec<String>) clear_values,
});

rt::open_enum!(RequestEntityTypeCriteriaEntityType {
    Visit = "visit",
});

rt::open_enum!(RequestEntityTypeCriteriaOperator {
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
