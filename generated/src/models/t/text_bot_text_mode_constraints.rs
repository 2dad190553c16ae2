// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TextBotTextModeConstraints`.
#[non_exhaustive]
pub struct TextBotTextModeConstraints {
    /// `languagePreferences`, required.
    pub language_preferences: Option<Vec<String>>,
    /// `noInputTimeoutMilliseconds`.
    pub no_input_timeout_milliseconds: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(TextBotTextModeConstraints {
    "languagePreferences" Texts language_preferences,
    "noInputTimeoutMilliseconds" Int no_input_timeout_milliseconds,
});
