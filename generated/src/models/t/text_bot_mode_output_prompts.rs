// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TextBotModeOutputPrompts`.
#[non_exhaustive]
pub struct TextBotModeOutputPrompts {
    /// `segments`, required.
    pub segments: Option<Vec<super::TextBotPromptSegment>>,
    __marks: rt::Marks,
}

rt::model!(TextBotModeOutputPrompts {
    "segments" Any segments,
});
