// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Voicemail`.
#[non_exhaustive]
pub struct Voicemail {
    /// `id`.
    pub id: Option<String>,
    /// `uploadStatus`.
    pub upload_status: Option<super::VoicemailUploadStatus>,
    __marks: rt::Marks,
}
/// The values of `uploadStatus` in [`Voicemail`](super::Voicemail).
#[derive(Clone)]
#[non_exhaustive]
pub enum VoicemailUploadStatus {
    /// `pending`
    Pending,
    /// `complete`
    Complete,
    /// `failed`
    Failed,
    /// `timeout`
    Timeout,
    /// `none`
    None,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Voicemail {
    "id" Str id,
    "uploadStatus" Enum upload_status,
});

rt::setters!(Voicemail {
    0 id with_id(impl Into<String>) clear_id,
    1 upload_status with_upload_status(impl Into<super::VoicemailUploadStatus>) clear_upload_status,
});

rt::open_enum!(VoicemailUploadStatus {
    Pending = "pending",
    Complete = "complete",
    Failed = "failed",
    Timeout = "timeout",
    None = "none",
});
