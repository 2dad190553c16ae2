// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningScormUploadResponse`.
#[non_exhaustive]
pub struct LearningScormUploadResponse {
    /// `headers`.
    pub headers: Option<std::collections::BTreeMap<String, String>>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::LearningScormUploadResponseStatus>,
    /// `uploadUrl`.
    pub upload_url: Option<String>,
    __marks: rt::Marks,
}
/// The values of `status` in [`LearningScormUploadResponse`](super::LearningScormUploadResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningScormUploadResponseStatus {
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

rt::model!(LearningScormUploadResponse {
    "headers" Any headers,
    "id" Str id,
    "selfUri" Str self_uri,
    "status" Enum status,
    "uploadUrl" Str upload_url,
});

rt::open_enum!(LearningScormUploadResponseStatus {
    UploadPending = "UploadPending",
    Unpacking = "Unpacking",
    Error = "Error",
    Ready = "Ready",
});
