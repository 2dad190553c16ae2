// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserConversationsEventMediaSummary`.
#[non_exhaustive]
pub struct UserConversationsEventMediaSummary {
    /// `contactCenter`.
    pub contact_center: Option<super::UserConversationsEventMediaSummaryDetail>,
    /// `enterprise`.
    pub enterprise: Option<super::UserConversationsEventMediaSummaryDetail>,
    __marks: rt::Marks,
}

rt::model!(UserConversationsEventMediaSummary {
    "contactCenter" Any contact_center,
    "enterprise" Any enterprise,
});
