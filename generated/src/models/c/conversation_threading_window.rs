// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationThreadingWindow`.
///
/// The service requires `settings` in requests.
#[non_exhaustive]
pub struct ConversationThreadingWindow {
    /// `defaultTimeoutMinutes`.
    pub default_timeout_minutes: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// `settings`, required.
    pub settings: Option<Vec<super::ConversationThreadingWindowSetting>>,
    __marks: rt::Marks,
}

rt::model!(ConversationThreadingWindow {
    "defaultTimeoutMinutes" Int default_timeout_minutes,
    "id" Str id,
    "settings" Any settings,
});

rt::setters!(ConversationThreadingWindow {
    0 default_timeout_minutes with_default_timeout_minutes(i64) clear_default_timeout_minutes,
    1 id with_id(impl Into<String>) clear_id,
    2 settings with_settings(Vec<super::ConversationThreadingWindowSetting>) clear_settings,
});
