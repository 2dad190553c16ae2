// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TextBotOutputPrompts`.
#[non_exhaustive]
pub struct TextBotOutputPrompts {
    /// `outputLanguage`, required.
    pub output_language: Option<String>,
    /// `textPrompts`.
    pub text_prompts: Option<super::TextBotModeOutputPrompts>,
    __marks: rt::Marks,
}

rt::model!(TextBotOutputPrompts {
    "outputLanguage" Str output_language,
    "textPrompts" Any text_prompts,
});
