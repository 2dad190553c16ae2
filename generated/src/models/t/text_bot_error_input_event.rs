// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TextBotErrorInputEvent`.
///
/// The service requires `code`, `message` in requests.
#[non_exhaustive]
pub struct TextBotErrorInputEvent {
    /// `code`, required.
    pub code: Option<String>,
    /// `message`, required.
    pub message: Option<String>,
    __marks: rt::Marks,
}

rt::model!(TextBotErrorInputEvent {
    "code" Str code,
    "message" Str message,
});

rt::setters!(TextBotErrorInputEvent {
    0 code with_code(impl Into<String>) clear_code,
    1 message with_message(impl Into<String>) clear_message,
});
