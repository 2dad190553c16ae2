// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeImportJobRequest`.
///
/// The service requires `fileType`, `uploadKey` in requests.
#[non_exhaustive]
pub struct KnowledgeImportJobRequest {
    /// `fileType`, required.
    pub file_type: Option<super::KnowledgeImportJobRequestFileType>,
    /// `settings`.
    pub settings: Option<super::KnowledgeImportJobSettings>,
    /// `skipConfirmationStep`.
    pub skip_confirmation_step: Option<bool>,
    /// `uploadKey`, required.
    pub upload_key: Option<String>,
    __marks: rt::Marks,
}
/// The values of `fileType` in [`KnowledgeImportJobRequest`](super::KnowledgeImportJobRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeImportJobRequestFileType {
    /// `Json`
    Json,
    /// `Csv`
    Csv,
    /// `Xlsx`
    Xlsx,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KnowledgeImportJobRequest {
    "fileType" Enum file_type,
    "settings" Any settings,
    "skipConfirmationStep" Bool skip_confirmation_step,
    "uploadKey" Str upload_key,
});

rt::setters!(KnowledgeImportJobRequest {
    0 file_type with_file_type(impl Into<super::KnowledgeImportJobRequestFileType>) clear_file_type,
    1 settings with_settings(super::KnowledgeImportJobSettings) clear_settings,
    2 skip_confirmation_step with_skip_confirmation_step(bool) clear_skip_confirmation_step,
    3 upload_key with_upload_key(impl Into<String>) clear_upload_key,
});

rt::open_enum!(KnowledgeImportJobRequestFileType {
    Json = "Json",
    Csv = "Csv",
    Xlsx = "Xlsx",
});
