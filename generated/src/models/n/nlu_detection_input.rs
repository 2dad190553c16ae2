// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NluDetectionInput`.
///
/// The service requires `text` in requests.
#[non_exhaustive]
pub struct NluDetectionInput {
    /// `language`.
    pub language: Option<String>,
    /// `text`, required.
    pub text: Option<String>,
    __marks: rt::Marks,
}

rt::model!(NluDetectionInput {
    "language" Str language,
    "text" Str text,
});

rt::setters!(NluDetectionInput {
    0 language with_language(impl Into<String>) clear_language,
    1 text with_text(impl Into<String>) clear_text,
});
