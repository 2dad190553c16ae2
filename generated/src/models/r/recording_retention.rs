// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecordingRetention`.
#[non_exhaustive]
pub struct RecordingRetention {
    /// `archiveDate`.
    pub archive_date: Option<rt::DateTime>,
    /// `archiveMedium`.
    pub archive_medium: Option<super::RecordingRetentionArchiveMedium>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `creationTime`.
    pub creation_time: Option<rt::DateTime>,
    /// `deleteDate`.
    pub delete_date: Option<rt::DateTime>,
    /// `exportDate`.
    pub export_date: Option<rt::DateTime>,
    /// `exportedDate`.
    pub exported_date: Option<rt::DateTime>,
    /// `recordingId`.
    pub recording_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `archiveMedium` in [`RecordingRetention`](super::RecordingRetention).
#[derive(Clone)]
#[non_exhaustive]
pub enum RecordingRetentionArchiveMedium {
    /// `CLOUDARCHIVE`
    Cloudarchive,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RecordingRetention {
    "archiveDate" DateTime archive_date,
    "archiveMedium" Enum archive_medium,
    "conversationId" Str conversation_id,
    "creationTime" DateTime creation_time,
    "deleteDate" DateTime delete_date,
    "exportDate" DateTime export_date,
    "exportedDate" DateTime exported_date,
    "recordingId" Str recording_id,
});

rt::open_enum!(RecordingRetentionArchiveMedium {
    Cloudarchive = "CLOUDARCHIVE",
});
