// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserSettingsForChat`.
///
/// The service requires `mobile` in requests.
#[non_exhaustive]
pub struct UserSettingsForChat {
    /// `mentionsOnly`.
    pub mentions_only: Option<bool>,
    /// `mobile`, required.
    pub mobile: Option<super::MobileSettings>,
    /// `muted`.
    pub muted: Option<bool>,
    /// `notifyOnReactions`.
    pub notify_on_reactions: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(UserSettingsForChat {
    "mentionsOnly" Bool mentions_only,
    "mobile" Any mobile,
    "muted" Bool muted,
    "notifyOnReactions" Bool notify_on_reactions,
});

rt::setters!(UserSettingsForChat {
    0 mentions_only with_mentions_only(bool) clear_mentions_only,
    1 mobile with_mobile(super::MobileSettings) clear_mobile,
    2 muted with_muted(bool) clear_muted,
    3 notify_on_reactions with_notify_on_reactions(bool) clear_notify_on_reactions,
});
