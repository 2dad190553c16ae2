// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MaskingRuleValidateRequest`.
///
/// The service requires `definition`, `text` in requests.
#[non_exhaustive]
pub struct MaskingRuleValidateRequest {
    /// `definition`, required.
    pub definition: Option<String>,
    /// `text`, required.
    pub text: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MaskingRuleValidateRequest {
    "definition" Str definition,
    "text" Str text,
});

rt::setters!(MaskingRuleValidateRequest {
    0 definition with_definition(impl Into<String>) clear_definition,
    1 text with_text(impl Into<String>) clear_text,
});
