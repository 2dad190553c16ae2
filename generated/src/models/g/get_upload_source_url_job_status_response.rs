// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GetUploadSourceUrlJobStatusResponse`.
#[non_exhaustive]
pub struct GetUploadSourceUrlJobStatusResponse {
    /// `errorInformation`.
    pub error_information: Option<super::ErrorBody>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::GetUploadSourceUrlJobStatusResponseStatus>,
    /// `uploadKey`.
    pub upload_key: Option<String>,
    __marks: rt::Marks,
}
/// The values of `status` in [`GetUploadSourceUrlJobStatusResponse`](super::GetUploadSourceUrlJobStatusResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum GetUploadSourceUrlJobStatusResponseStatus {
    /// `Created`
    Created,
    /// `InProgress`
    InProgress,
    /// `Completed`
    Completed,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(GetUploadSourceUrlJobStatusResponse {
    "errorInformation" Any error_information,
    "id" Str id,
    "selfUri" Str self_uri,
    "status" Enum status,
    "uploadKey" Str upload_key,
});

rt::open_enum!(GetUploadSourceUrlJobStatusResponseStatus {
    Created = "Created",
    InProgress = "InProgress",
    Completed = "Completed",
    Failed = "Failed",
});
