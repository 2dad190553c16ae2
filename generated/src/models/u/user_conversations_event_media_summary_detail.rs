// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserConversationsEventMediaSummaryDetail`.
#[non_exhaustive]
pub struct UserConversationsEventMediaSummaryDetail {
    /// `active`.
    pub active: Option<i64>,
    /// `acw`.
    pub acw: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(UserConversationsEventMediaSummaryDetail {
    "active" Int active,
    "acw" Int acw,
});
