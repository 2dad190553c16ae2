// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContentManagementSingleDocumentTopicLockData`.
#[non_exhaustive]
pub struct ContentManagementSingleDocumentTopicLockData {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateExpires`.
    pub date_expires: Option<rt::DateTime>,
    /// `lockedBy`.
    pub locked_by: Option<super::ContentManagementSingleDocumentTopicUserData>,
    __marks: rt::Marks,
}

rt::model!(ContentManagementSingleDocumentTopicLockData {
    "dateCreated" DateTime date_created,
    "dateExpires" DateTime date_expires,
    "lockedBy" Any locked_by,
});
