// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DraftValidationResult`.
#[non_exhaustive]
pub struct DraftValidationResult {
    /// `errors`.
    pub errors: Option<Vec<super::ErrorBody>>,
    /// `valid`.
    pub valid: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(DraftValidationResult {
    "errors" Any errors,
    "valid" Bool valid,
});
