// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TextBotTranscript`.
///
/// The service requires `text` in requests.
#[non_exhaustive]
pub struct TextBotTranscript {
    /// `confidence`.
    pub confidence: Option<f64>,
    /// `text`, required.
    pub text: Option<String>,
    __marks: rt::Marks,
}

rt::model!(TextBotTranscript {
    "confidence" Float confidence,
    "text" Str text,
});

rt::setters!(TextBotTranscript {
    0 confidence with_confidence(f64) clear_confidence,
    1 text with_text(impl Into<String>) clear_text,
});
