// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LockInfo`.
#[non_exhaustive]
pub struct LockInfo {
    /// `action`.
    pub action: Option<super::LockInfoAction>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateExpires`.
    pub date_expires: Option<rt::DateTime>,
    /// `lockedBy`.
    pub locked_by: Option<super::DomainEntityRef>,
    __marks: rt::Marks,
}
/// The values of `action` in [`LockInfo`](super::LockInfo).
#[derive(Clone)]
#[non_exhaustive]
pub enum LockInfoAction {
    /// `UPDATE`
    Update,
    /// `DELETE`
    Delete,
    /// `COPY`
    Copy,
    /// `MOVE`
    Move,
    /// `REPLACE`
    Replace,
    /// `THUMBNAIL`
    Thumbnail,
    /// `TEXT_EXTRACTION`
    TextExtraction,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LockInfo {
    "action" Enum action,
    "dateCreated" DateTime date_created,
    "dateExpires" DateTime date_expires,
    "lockedBy" Any locked_by,
});

rt::open_enum!(LockInfoAction {
    Update = "UPDATE",
    Delete = "DELETE",
    Copy = "COPY",
    Move = "MOVE",
    Replace = "REPLACE",
    Thumbnail = "THUMBNAIL",
    TextExtraction = "TEXT_EXTRACTION",
});
