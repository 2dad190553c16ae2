// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AdhocRecordingTopicLockData`.
#[non_exhaustive]
pub struct AdhocRecordingTopicLockData {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateExpires`.
    pub date_expires: Option<rt::DateTime>,
    /// `lockedBy`.
    pub locked_by: Option<super::AdhocRecordingTopicUserData>,
    __marks: rt::Marks,
}

rt::model!(AdhocRecordingTopicLockData {
    "dateCreated" DateTime date_created,
    "dateExpires" DateTime date_expires,
    "lockedBy" Any locked_by,
});
