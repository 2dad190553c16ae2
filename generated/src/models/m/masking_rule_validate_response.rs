// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MaskingRuleValidateResponse`.
#[non_exhaustive]
pub struct MaskingRuleValidateResponse {
    /// `maskedText`.
    pub masked_text: Option<String>,
    /// `valid`.
    pub valid: Option<bool>,
    /// `validationMessage`.
    pub validation_message: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MaskingRuleValidateResponse {
    "maskedText" Str masked_text,
    "valid" Bool valid,
    "validationMessage" Str validation_message,
});
