// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ValidationServiceRequest`.
///
/// The service requires `dateImportEnded`, `uploadKey` in requests.
#[non_exhaustive]
pub struct ValidationServiceRequest {
    /// `dateImportEnded`, required.
    pub date_import_ended: Option<rt::DateTime>,
    /// `uploadKey`, required.
    pub upload_key: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ValidationServiceRequest {
    "dateImportEnded" DateTime date_import_ended,
    "uploadKey" Str upload_key,
});

rt::setters!(ValidationServiceRequest {
    0 date_import_ended with_date_import_ended(impl Into<rt::DateTime>) clear_date_import_ended,
    1 upload_key with_upload_key(impl Into<String>) clear_upload_key,
});
