// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemQueryJobError`.
#[non_exhaustive]
pub struct WorkitemQueryJobError {
    /// `code`.
    pub code: Option<String>,
    /// `message`.
    pub message: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WorkitemQueryJobError {
    "code" Str code,
    "message" Str message,
});
