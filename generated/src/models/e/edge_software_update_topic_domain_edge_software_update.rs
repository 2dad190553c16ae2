// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdate`.
#[non_exhaustive]
pub struct EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdate {
    /// `downloadStartTime`.
    pub download_start_time: Option<rt::DateTime>,
    /// `executeStartTime`.
    pub execute_start_time: Option<rt::DateTime>,
    /// `executeStopTime`.
    pub execute_stop_time: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<super::EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdateStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdate`](super::EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdate).
#[derive(Clone)]
#[non_exhaustive]
pub enum EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdateStatus {
    /// `NONE`
    None,
    /// `INIT`
    Init,
    /// `IN_PROGRESS`
    InProgress,
    /// `EXPIRED`
    Expired,
    /// `EXCEPTION`
    Exception,
    /// `ABORTED`
    Aborted,
    /// `FAILED`
    Failed,
    /// `SUCCEEDED`
    Succeeded,
    /// `DELETE`
    Delete,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdate {
    "downloadStartTime" DateTime download_start_time,
    "executeStartTime" DateTime execute_start_time,
    "executeStopTime" DateTime execute_stop_time,
    "id" Str id,
    "status" Enum status,
});

rt::open_enum!(EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdateStatus {
    None = "NONE",
    Init = "INIT",
    InProgress = "IN_PROGRESS",
    Expired = "EXPIRED",
    Exception = "EXCEPTION",
    Aborted = "ABORTED",
    Failed = "FAILED",
    Succeeded = "SUCCEEDED",
    Delete = "DELETE",
});
