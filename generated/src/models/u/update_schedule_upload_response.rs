// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateScheduleUploadResponse`.
#[non_exhaustive]
pub struct UpdateScheduleUploadResponse {
    /// `headers`.
    pub headers: Option<std::collections::BTreeMap<String, String>>,
    /// `uploadBodySchema`.
    pub upload_body_schema: Option<super::UpdateScheduleUploadSchema>,
    /// `uploadKey`.
    pub upload_key: Option<String>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UpdateScheduleUploadResponse {
    "headers" Any headers,
    "uploadBodySchema" Any upload_body_schema,
    "uploadKey" Str upload_key,
    "url" Str url,
});
