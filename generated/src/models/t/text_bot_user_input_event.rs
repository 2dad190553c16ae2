// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TextBotUserInputEvent`.
///
/// The service requires `alternatives`, `mode` in requests.
#[non_exhaustive]
pub struct TextBotUserInputEvent {
    /// `alternatives`, required.
    pub alternatives: Option<Vec<super::TextBotUserInputAlternative>>,
    /// `mode`, required.
    pub mode: Option<super::TextBotUserInputEventMode>,
    __marks: rt::Marks,
}
/// The values of `mode` in [`TextBotUserInputEvent`](super::TextBotUserInputEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum TextBotUserInputEventMode {
    /// `Text`
    Text,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TextBotUserInputEvent {
    "alternatives" Any alternatives,
    "mode" Enum mode,
});

rt::setters!(TextBotUserInputEvent {
    0 alternatives with_alternatives(Vec<super::TextBotUserInputAlternative>) clear_alternatives,
    1 mode with_mode(impl Into<super::TextBotUserInputEventMode>) clear_mode,
});

rt::open_enum!(TextBotUserInputEventMode {
    Text = "Text",
});
