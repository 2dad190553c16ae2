// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `StatusInfo`.
#[non_exhaustive]
pub struct StatusInfo {
    /// `code`.
    pub code: Option<String>,
    /// `message`.
    pub message: Option<String>,
    __marks: rt::Marks,
}

rt::model!(StatusInfo {
    "code" Str code,
    "message" Str message,
});

rt::setters!(StatusInfo {
    0 code with_code(impl Into<String>) clear_code,
    1 message with_message(impl Into<String>) clear_message,
});
