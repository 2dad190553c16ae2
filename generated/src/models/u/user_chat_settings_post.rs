// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserChatSettingsPost`.
///
/// The service requires `muted` in requests.
#[non_exhaustive]
pub struct UserChatSettingsPost {
    /// `mentionsOnly`.
    pub mentions_only: Option<bool>,
    /// `muted`, required.
    pub muted: Option<bool>,
    /// `notifyOnReactions`.
    pub notify_on_reactions: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(UserChatSettingsPost {
    "mentionsOnly" Bool mentions_only,
    "muted" Bool muted,
    "notifyOnReactions" Bool notify_on_reactions,
});

rt::setters!(UserChatSettingsPost {
    0 mentions_only with_mentions_only(bool) clear_mentions_only,
    1 muted with_muted(bool) clear_muted,
    2 notify_on_reactions with_notify_on_reactions(bool) clear_notify_on_reactions,
});
