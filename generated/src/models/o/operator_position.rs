// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OperatorPosition`.
#[non_exhaustive]
pub struct OperatorPosition {
    /// `digitalWordsPosition`.
    pub digital_words_position: Option<i64>,
    /// `voiceSecondsPosition`.
    pub voice_seconds_position: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(OperatorPosition {
    "digitalWordsPosition" Int digital_words_position,
    "voiceSecondsPosition" Int voice_seconds_position,
});

rt::setters!(OperatorPosition {
    0 digital_words_position with_digital_words_position(i64) clear_digital_words_position,
    1 voice_seconds_position with_voice_seconds_position(i64) clear_voice_seconds_position,
});
