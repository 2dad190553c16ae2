// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BotMessengerProfile`.
#[non_exhaustive]
pub struct BotMessengerProfile {
    /// `avatarUrl`.
    pub avatar_url: Option<String>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(BotMessengerProfile {
    "avatarUrl" Str avatar_url,
    "name" Str name,
});

rt::setters!(BotMessengerProfile {
    0 avatar_url with_avatar_url(impl Into<String>) clear_avatar_url,
    1 name with_name(impl Into<String>) clear_name,
});
