// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AudioState`.
#[non_exhaustive]
pub struct AudioState {
    /// `canHear`.
    pub can_hear: Option<bool>,
    /// `canSpeak`.
    pub can_speak: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(AudioState {
    "canHear" Bool can_hear,
    "canSpeak" Bool can_speak,
});

rt::setters!(AudioState {
    0 can_hear with_can_hear(bool) clear_can_hear,
    1 can_speak with_can_speak(bool) clear_can_speak,
});
