// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TextBotModeConstraints`.
#[non_exhaustive]
pub struct TextBotModeConstraints {
    /// `text`.
    pub text: Option<super::TextBotTextModeConstraints>,
    __marks: rt::Marks,
}

rt::model!(TextBotModeConstraints {
    "text" Any text,
});
