// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MergeError`.
#[non_exhaustive]
pub struct MergeError {
    /// `code`.
    pub code: Option<String>,
    /// `message`.
    pub message: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MergeError {
    "code" Str code,
    "message" Str message,
});
