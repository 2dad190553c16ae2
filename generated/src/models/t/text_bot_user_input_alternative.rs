// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TextBotUserInputAlternative`.
///
/// The service requires `transcript` in requests.
#[non_exhaustive]
pub struct TextBotUserInputAlternative {
    /// `transcript`, required.
    pub transcript: Option<super::TextBotTranscript>,
    __marks: rt::Marks,
}

rt::model!(TextBotUserInputAlternative {
    "transcript" Any transcript,
});

rt::setters!(TextBotUserInputAlternative {
    0 transcript with_transcript(super::TextBotTranscript) clear_transcript,
});
