// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExecutionDataEntity`.
#[non_exhaustive]
pub struct ExecutionDataEntity {
    /// `downloadUri`.
    pub download_uri: Option<String>,
    /// `failed`.
    pub failed: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `statusCode`.
    pub status_code: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ExecutionDataEntity {
    "downloadUri" Str download_uri,
    "failed" Bool failed,
    "id" Str id,
    "statusCode" Str status_code,
});
