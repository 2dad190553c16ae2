// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationAppSettings`.
#[non_exhaustive]
pub struct ConversationAppSettings {
    /// `autoStart`.
    pub auto_start: Option<super::AutoStart>,
    /// `conversationClear`.
    pub conversation_clear: Option<super::ConversationClearSettings>,
    /// `conversationDisconnect`.
    pub conversation_disconnect: Option<super::ConversationDisconnectSettings>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `humanize`.
    pub humanize: Option<super::Humanize>,
    /// `markdown`.
    pub markdown: Option<super::Markdown>,
    /// `notifications`.
    pub notifications: Option<super::NotificationsSettings>,
    /// `sessionDurationSeconds`.
    pub session_duration_seconds: Option<i64>,
    /// `showAgentTypingIndicator`.
    pub show_agent_typing_indicator: Option<bool>,
    /// `showUserTypingIndicator`.
    pub show_user_typing_indicator: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(ConversationAppSettings {
    "autoStart" Any auto_start,
    "conversationClear" Any conversation_clear,
    "conversationDisconnect" Any conversation_disconnect,
    "enabled" Bool enabled,
    "humanize" Any humanize,
    "markdown" Any markdown,
    "notifications" Any notifications,
    "sessionDurationSeconds" Int session_duration_seconds,
    "showAgentTypingIndicator" Bool show_agent_typing_indicator,
    "showUserTypingIndicator" Bool show_user_typing_indicator,
});

rt::setters!(ConversationAppSettings {
    0 auto_start with_auto_start(super::AutoStart) clear_auto_start,
    1 conversation_clear with_conversation_clear(super::ConversationClearSettings) clear_conversation_clear,
    2 conversation_disconnect with_conversation_disconnect(super::ConversationDisconnectSettings) clear_conversation_disconnect,
    3 enabled with_enabled(bool) clear_enabled,
    4 humanize with_humanize(super::Humanize) clear_humanize,
    5 markdown with_markdown(super::Markdown) clear_markdown,
    6 notifications with_notifications(super::NotificationsSettings) clear_notifications,
    7 session_duration_seconds with_session_duration_seconds(i64) clear_session_duration_seconds,
    8 show_agent_typing_indicator with_show_agent_typing_indicator(bool) clear_show_agent_typing_indicator,
    9 show_user_typing_indicator with_show_user_typing_indicator(bool) clear_show_user_typing_indicator,
});
