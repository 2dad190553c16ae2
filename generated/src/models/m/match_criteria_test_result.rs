// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MatchCriteriaTestResult`.
#[non_exhaustive]
pub struct MatchCriteriaTestResult {
    /// `generatedJsonPathCondition`.
    pub generated_json_path_condition: Option<String>,
    /// `jsonPath`.
    pub json_path: Option<String>,
    /// `jsonPathExtraction`.
    pub json_path_extraction: Option<Vec<super::MatchTestResult>>,
    /// `match`.
    pub r#match: Option<bool>,
    /// `operator`.
    pub operator: Option<super::MatchCriteriaTestResultOperator>,
    /// `value`.
    pub value: Option<rt::Value>,
    /// `values`.
    pub values: Option<Vec<rt::Value>>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`MatchCriteriaTestResult`](super::MatchCriteriaTestResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum MatchCriteriaTestResultOperator {
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

rt::model!(MatchCriteriaTestResult {
    "generatedJsonPathCondition" Str generated_json_path_condition,
    "jsonPath" Str json_path,
    "jsonPathExtraction" Any json_path_extraction,
    "match" Bool r#match,
    "operator" Enum operator,
    "value" Json value,
    "values" Any values,
});

rt::open_enum!(MatchCriteriaTestResultOperator {
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
