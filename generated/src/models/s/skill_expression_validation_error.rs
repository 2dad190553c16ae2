// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SkillExpressionValidationError`.
#[non_exhaustive]
pub struct SkillExpressionValidationError {
    /// `code`.
    pub code: Option<String>,
    /// `message`.
    pub message: Option<String>,
    /// `position`.
    pub position: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(SkillExpressionValidationError {
    "code" Str code,
    "message" Str message,
    "position" Int position,
});
