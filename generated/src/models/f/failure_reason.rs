// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FailureReason`.
#[non_exhaustive]
pub struct FailureReason {
    /// `code`.
    pub code: Option<String>,
    /// `message`.
    pub message: Option<String>,
    __marks: rt::Marks,
}

rt::model!(FailureReason {
    "code" Str code,
    "message" Str message,
});
