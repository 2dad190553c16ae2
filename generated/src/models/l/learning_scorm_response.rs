// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningScormResponse`.
#[non_exhaustive]
pub struct LearningScormResponse {
    /// `errorCode`.
    pub error_code: Option<String>,
    /// `errorMessage`.
    pub error_message: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `percentageUnpacked`.
    pub percentage_unpacked: Option<f64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::LearningScormResponseStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`LearningScormResponse`](super::LearningScormResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningScormResponseStatus {
    /// `UploadPending`
    UploadPending,
    /// `Unpacking`
    Unpacking,
    /// `Error`
    Error,
    /// `Ready`
    Ready,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LearningScormResponse {
    "errorCode" Str error_code,
    "errorMessage" Str error_message,
    "id" Str id,
    "percentageUnpacked" Float percentage_unpacked,
    "selfUri" Str self_uri,
    "status" Enum status,
});

rt::open_enum!(LearningScormResponseStatus {
    UploadPending = "UploadPending",
    Unpacking = "Unpacking",
    Error = "Error",
    Ready = "Ready",
});
