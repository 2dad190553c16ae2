// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EntityTypeCriteria`.
#[non_exhaustive]
pub struct EntityTypeCriteria {
    /// `entityType`, required.
    pub entity_type: Option<super::EntityTypeCriteriaEntityType>,
    /// `key`, required.
    pub key: Option<String>,
    /// `operator`, required.
    pub operator: Option<super::EntityTypeCriteriaOperator>,
    /// `shouldIgnoreCase`, required.
    pub should_ignore_case: Option<bool>,
    /// `values`, required.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `entityType` in [`EntityTypeCriteria`](super::EntityTypeCriteria).
#[derive(Clone)]
#[non_exhaustive]
pub enum EntityTypeCriteriaEntityType {
    /// `visit`
    Visit,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`EntityTypeCriteria`](super::EntityTypeCriteria).
#[derive(Clone)]
#[non_exhaustive]
pub enum EntityTypeCriteriaOperator {
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

rt::model!(EntityTypeCriteria {
    "entityType" Enum entity_type,
    "key" Str key,
    "operator" Enum operator,
    "shouldIgnoreCase" Bool should_ignore_case,
    "values" Texts values,
});

rt::open_enum!(EntityTypeCriteriaEntityType {
    Visit = "visit",
});

rt::open_enum!(EntityTypeCriteriaOperator {
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
