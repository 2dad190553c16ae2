// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuImportTimeOffLimitValuesRequest`.
///
/// The service requires `uploadKey` in requests.
#[non_exhaustive]
pub struct BuImportTimeOffLimitValuesRequest {
    /// `uploadKey`, required.
    pub upload_key: Option<String>,
    __marks: rt::Marks,
}

rt::model!(BuImportTimeOffLimitValuesRequest {
    "uploadKey" Str upload_key,
});

rt::setters!(BuImportTimeOffLimitValuesRequest {
    0 upload_key with_upload_key(impl Into<String>) clear_upload_key,
});
