// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkJobError`.
#[non_exhaustive]
pub struct BulkJobError {
    /// `code`.
    pub code: Option<String>,
    /// `message`.
    pub message: Option<String>,
    __marks: rt::Marks,
}

rt::model!(BulkJobError {
    "code" Str code,
    "message" Str message,
});
