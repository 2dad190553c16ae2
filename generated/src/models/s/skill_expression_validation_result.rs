// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SkillExpressionValidationResult`.
#[non_exhaustive]
pub struct SkillExpressionValidationResult {
    /// `errors`.
    pub errors: Option<Vec<super::SkillExpressionValidationError>>,
    /// `expression`.
    pub expression: Option<String>,
    /// `hint`.
    pub hint: Option<String>,
    /// `skills`.
    pub skills: Option<Vec<super::SkillReference>>,
    /// `valid`.
    pub valid: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(SkillExpressionValidationResult {
    "errors" Any errors,
    "expression" Str expression,
    "hint" Str hint,
    "skills" Any skills,
    "valid" Bool valid,
});
