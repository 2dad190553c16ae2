// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ChatBadgeTopicChatBadge`.
#[non_exhaustive]
pub struct ChatBadgeTopicChatBadge {
    /// `entity`.
    pub entity: Option<super::ChatBadgeTopicBadgeEntity>,
    /// `lastUnreadNotificationDate`.
    pub last_unread_notification_date: Option<rt::DateTime>,
    /// `unreadCount`.
    pub unread_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ChatBadgeTopicChatBadge {
    "entity" Any entity,
    "lastUnreadNotificationDate" DateTime last_unread_notification_date,
    "unreadCount" Int unread_count,
});
