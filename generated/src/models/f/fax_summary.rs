// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FaxSummary`.
#[non_exhaustive]
pub struct FaxSummary {
    /// `readCount`.
    pub read_count: Option<i64>,
    /// `totalCount`.
    pub total_count: Option<i64>,
    /// `unreadCount`.
    pub unread_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(FaxSummary {
    "readCount" Int read_count,
    "totalCount" Int total_count,
    "unreadCount" Int unread_count,
});
