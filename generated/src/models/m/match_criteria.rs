// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MatchCriteria`.
#[non_exhaustive]
pub struct MatchCriteria {
    /// `jsonPath`.
    pub json_path: Option<String>,
    /// `operator`.
    pub operator: Option<super::MatchCriteriaOperator>,
    /// `value`.
    pub value: Option<rt::Value>,
    /// `values`.
    pub values: Option<Vec<rt::Value>>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`MatchCriteria`](super::MatchCriteria).
#[derive(Clone)]
#[non_exhaustive]
pub enum MatchCriteriaOperator {
    /// `GreaterThanOrEqual`
    GreaterThanOrEqual,
    /// `LessThanOrEqual`
    LessThanOrEqual,
    /// `Equal`
    Equal,
    /// `NotEqual`
    NotEqual,
    /// `LessThan`
    LessThan,
    /// `GreaterThan`
    GreaterThan,
    /// `NotIn`
    NotIn,
    /// `In`
    In,
    /// `Contains`
    Contains,
    /// `All`
    All,
    /// `Exists`
    Exists,
    /// `Size`
    Size,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(MatchCriteria {
    "jsonPath" Str json_path,
    "operator" Enum operator,
    "value" Json value,
    "values" Any values,
});

rt::setters!(MatchCriteria {
    0 json_path with_json_path(impl Into<String>) clear_json_path,
    1 operator with_operator(impl Into<super::MatchCriteriaOperator>) clear_operator,
    2 value with_value(rt::Value) clear_value,
    3 values with_values(Vec<rt::Value>) clear_values,
});

rt::open_enum!(MatchCriteriaOperator {
    GreaterThanOrEqual = "GreaterThanOrEqual",
    LessThanOrEqual = "LessThanOrEqual",
    Equal = "Equal",
    NotEqual = "NotEqual",
    LessThan = "LessThan",
    GreaterThan = "GreaterThan",
    NotIn = "NotIn",
    In = "In",
    Contains = "Contains",
    All = "All",
    Exists = "Exists",
    Size = "Size",
});
