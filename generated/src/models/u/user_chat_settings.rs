// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserChatSettings`.
#[non_exhaustive]
pub struct UserChatSettings {
    /// `mentionsOnly`.
    pub mentions_only: Option<bool>,
    /// `muted`.
    pub muted: Option<bool>,
    /// `notifyOnReactions`.
    pub notify_on_reactions: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(UserChatSettings {
    "mentionsOnly" Bool mentions_only,
    "muted" Bool muted,
    "notifyOnReactions" Bool notify_on_reactions,
});
