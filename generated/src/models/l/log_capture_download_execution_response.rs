// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LogCaptureDownloadExecutionResponse`.
#[non_exhaustive]
pub struct LogCaptureDownloadExecutionResponse {
    /// `dateStart`, required.
    pub date_start: Option<rt::DateTime>,
    /// `fileUrl`, required.
    pub file_url: Option<String>,
    /// `id`, required.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`, required.
    pub state: Option<super::LogCaptureDownloadExecutionResponseState>,
    /// `user`, required.
    pub user: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}
/// The values of `state` in [`LogCaptureDownloadExecutionResponse`](super::LogCaptureDownloadExecutionResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum LogCaptureDownloadExecutionResponseState {
    /// `Running`
    Running,
    /// `Failed`
    Failed,
    /// `Succeeded`
    Succeeded,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LogCaptureDownloadExecutionResponse {
    "dateStart" DateTime date_start,
    "fileUrl" Str file_url,
    "id" Str id,
    "selfUri" Str self_uri,
    "state" Enum state,
    "user" Any user,
});

rt::open_enum!(LogCaptureDownloadExecutionResponseState {
    Running = "Running",
    Failed = "Failed",
    Succeeded = "Succeeded",
});
