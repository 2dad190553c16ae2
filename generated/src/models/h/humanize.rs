// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Humanize`.
#[non_exhaustive]
pub struct Humanize {
    /// `bot`.
    pub bot: Option<super::BotMessengerProfile>,
    /// `enabled`.
    pub enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(Humanize {
    "bot" Any bot,
    "enabled" Bool enabled,
});

rt::setters!(Humanize {
    0 bot with_bot(super::BotMessengerProfile) clear_bot,
    1 enabled with_enabled(bool) clear_enabled,
});
