// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `VoicemailMailboxInfo`.
#[non_exhaustive]
pub struct VoicemailMailboxInfo {
    /// `createdDate`.
    pub created_date: Option<rt::DateTime>,
    /// `deletedCount`.
    pub deleted_count: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// `modifiedDate`.
    pub modified_date: Option<rt::DateTime>,
    /// `newestReadDate`.
    pub newest_read_date: Option<rt::DateTime>,
    /// `newestUnreadDate`.
    pub newest_unread_date: Option<rt::DateTime>,
    /// `oldestReadDate`.
    pub oldest_read_date: Option<rt::DateTime>,
    /// `oldestUnreadDate`.
    pub oldest_unread_date: Option<rt::DateTime>,
    /// `ownerType`.
    pub owner_type: Option<super::VoicemailMailboxInfoOwnerType>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `totalCount`.
    pub total_count: Option<i64>,
    /// `unreadCount`.
    pub unread_count: Option<i64>,
    /// `usageSizeBytes`.
    pub usage_size_bytes: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `ownerType` in [`VoicemailMailboxInfo`](super::VoicemailMailboxInfo).
#[derive(Clone)]
#[non_exhaustive]
pub enum VoicemailMailboxInfoOwnerType {
    /// `User`
    User,
    /// `Group`
    Group,
    /// `Queue`
    Queue,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(VoicemailMailboxInfo {
    "createdDate" DateTime created_date,
    "deletedCount" Int deleted_count,
    "id" Str id,
    "modifiedDate" DateTime modified_date,
    "newestReadDate" DateTime newest_read_date,
    "newestUnreadDate" DateTime newest_unread_date,
    "oldestReadDate" DateTime oldest_read_date,
    "oldestUnreadDate" DateTime oldest_unread_date,
    "ownerType" Enum owner_type,
    "selfUri" Str self_uri,
    "totalCount" Int total_count,
    "unreadCount" Int unread_count,
    "usageSizeBytes" Int usage_size_bytes,
});

rt::open_enum!(VoicemailMailboxInfoOwnerType {
    User = "User",
    Group = "Group",
    Queue = "Queue",
});
