// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ValidationResult`.
#[non_exhaustive]
pub struct ValidationResult {
    /// `errors`, required.
    pub errors: Option<Vec<super::ValidationError>>,
    /// `fileEncodingValid`, required.
    pub file_encoding_valid: Option<bool>,
    /// `separatorValid`, required.
    pub separator_valid: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(ValidationResult {
    "errors" Any errors,
    "fileEncodingValid" Bool file_encoding_valid,
    "separatorValid" Bool separator_valid,
});
