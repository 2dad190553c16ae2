// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FaxTopicLockData`.
#[non_exhaustive]
pub struct FaxTopicLockData {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateExpires`.
    pub date_expires: Option<rt::DateTime>,
    /// `lockedBy`.
    pub locked_by: Option<super::FaxTopicUserData>,
    __marks: rt::Marks,
}

rt::model!(FaxTopicLockData {
    "dateCreated" DateTime date_created,
    "dateExpires" DateTime date_expires,
    "lockedBy" Any locked_by,
});
