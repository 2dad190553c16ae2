// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DomainEdgeSoftwareUpdateDto`.
///
/// The service requires `version` in requests.
#[non_exhaustive]
pub struct DomainEdgeSoftwareUpdateDto {
    /// `callDrainingWaitTimeSeconds`.
    pub call_draining_wait_time_seconds: Option<i64>,
    /// `current`.
    pub current: Option<bool>,
    /// `downloadStartTime`.
    pub download_start_time: Option<rt::DateTime>,
    /// `edgeUri`.
    pub edge_uri: Option<String>,
    /// `executeOnIdle`.
    pub execute_on_idle: Option<bool>,
    /// `executeStartTime`.
    pub execute_start_time: Option<rt::DateTime>,
    /// `executeStopTime`.
    pub execute_stop_time: Option<rt::DateTime>,
    /// `maxDownloadRate`.
    pub max_download_rate: Option<i64>,
    /// `status`.
    pub status: Option<super::DomainEdgeSoftwareUpdateDtoStatus>,
    /// `version`, required.
    pub version: Option<super::DomainEdgeSoftwareVersionDto>,
    __marks: rt::Marks,
}
/// The values of `status` in [`DomainEdgeSoftwareUpdateDto`](super::DomainEdgeSoftwareUpdateDto).
#[derive(Clone)]
#[non_exhaustive]
pub enum DomainEdgeSoftwareUpdateDtoStatus {
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

rt::model!(DomainEdgeSoftwareUpdateDto {
    "callDrainingWaitTimeSeconds" Int call_draining_wait_time_seconds,
    "current" Bool current,
    "downloadStartTime" DateTime download_start_time,
    "edgeUri" Str edge_uri,
    "executeOnIdle" Bool execute_on_idle,
    "executeStartTime" DateTime execute_start_time,
    "executeStopTime" DateTime execute_stop_time,
    "maxDownloadRate" Int max_download_rate,
    "status" Enum status,
    "version" Any version,
});

rt::setters!(DomainEdgeSoftwareUpdateDto {
    0 call_draining_wait_time_seconds with_call_draining_wait_time_seconds(i64) clear_call_draining_wait_time_seconds,
    1 current with_current(bool) clear_current,
    2 download_start_time with_download_start_time(impl Into<rt::DateTime>) clear_download_start_time,
    3 edge_uri with_edge_uri(impl Into<String>) clear_edge_uri,
    4 execute_on_idle with_execute_on_idle(bool) clear_execute_on_idle,
    5 execute_start_time with_execute_start_time(impl Into<rt::DateTime>) clear_execute_start_time,
    6 execute_stop_time with_execute_stop_time(impl Into<rt::DateTime>) clear_execute_stop_time,
    7 max_download_rate with_max_download_rate(i64) clear_max_download_rate,
    8 status with_status(impl Into<super::DomainEdgeSoftwareUpdateDtoStatus>) clear_status,
    9 version with_version(super::DomainEdgeSoftwareVersionDto) clear_version,
});

rt::open_enum!(DomainEdgeSoftwareUpdateDtoStatus {
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
