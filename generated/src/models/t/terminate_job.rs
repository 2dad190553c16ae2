// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TerminateJob`.
#[non_exhaustive]
pub struct TerminateJob {
    /// `createdBy`.
    pub created_by: Option<super::UserReference>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `jobType`.
    pub job_type: Option<super::TerminateJobJobType>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::TerminateJobStatus>,
    __marks: rt::Marks,
}
/// The values of `jobType` in [`TerminateJob`](super::TerminateJob).
#[derive(Clone)]
#[non_exhaustive]
pub enum TerminateJobJobType {
    /// `Unknown`
    Unknown,
    /// `Terminate`
    Terminate,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`TerminateJob`](super::TerminateJob).
#[derive(Clone)]
#[non_exhaustive]
pub enum TerminateJobStatus {
    /// `Unknown`
    Unknown,
    /// `Queued`
    Queued,
    /// `InProgress`
    InProgress,
    /// `Succeeded`
    Succeeded,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TerminateJob {
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "jobType" Enum job_type,
    "selfUri" Str self_uri,
    "status" Enum status,
});

rt::open_enum!(TerminateJobJobType {
    Unknown = "Unknown",
    Terminate = "Terminate",
});

rt::open_enum!(TerminateJobStatus {
    Unknown = "Unknown",
    Queued = "Queued",
    InProgress = "InProgress",
    Succeeded = "Succeeded",
    Failed = "Failed",
});
