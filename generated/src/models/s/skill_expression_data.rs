// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SkillExpressionData`.
///
/// The service requires `expression` in requests.
#[non_exhaustive]
pub struct SkillExpressionData {
    /// `expression`, required.
    ///
    /// Shortest: 0 characters
    ///
    /// Longest: 4096 characters
    pub expression: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SkillExpressionData {
    "expression" Str expression,
});

rt::setters!(SkillExpressionData {
    0 expression with_expression(impl Into<String>) clear_expression,
});
