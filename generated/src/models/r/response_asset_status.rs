// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ResponseAssetStatus`.
#[non_exhaustive]
pub struct ResponseAssetStatus {
    /// `errorCode`.
    pub error_code: Option<String>,
    /// `errorMessage`.
    pub error_message: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<super::ResponseAssetStatusStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`ResponseAssetStatus`](super::ResponseAssetStatus).
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseAssetStatusStatus {
    /// `InProgress`
    InProgress,
    /// `Uploaded`
    Uploaded,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ResponseAssetStatus {
    "errorCode" Str error_code,
    "errorMessage" Str error_message,
    "id" Str id,
    "status" Enum status,
});

rt::open_enum!(ResponseAssetStatusStatus {
    InProgress = "InProgress",
    Uploaded = "Uploaded",
    Failed = "Failed",
});
