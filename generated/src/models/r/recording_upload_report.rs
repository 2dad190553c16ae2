// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecordingUploadReport`.
#[non_exhaustive]
pub struct RecordingUploadReport {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `signedUrl`.
    pub signed_url: Option<String>,
    /// `state`.
    pub state: Option<super::RecordingUploadReportState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`RecordingUploadReport`](super::RecordingUploadReport).
#[derive(Clone)]
#[non_exhaustive]
pub enum RecordingUploadReportState {
    /// `InProgress`
    InProgress,
    /// `Completed`
    Completed,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RecordingUploadReport {
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "signedUrl" Str signed_url,
    "state" Enum state,
});

rt::open_enum!(RecordingUploadReportState {
    InProgress = "InProgress",
    Completed = "Completed",
    Failed = "Failed",
});
