// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ValidationError`.
#[non_exhaustive]
pub struct ValidationError {
    /// `lineNumber`, required.
    pub line_number: Option<i64>,
    /// `message`, required.
    pub message: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ValidationError {
    "lineNumber" Int line_number,
    "message" Str message,
});
