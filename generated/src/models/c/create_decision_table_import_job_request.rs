// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateDecisionTableImportJobRequest`.
///
/// The service requires `fileName`, `importMode` in requests.
#[non_exhaustive]
pub struct CreateDecisionTableImportJobRequest {
    /// `fileName`, required.
    pub file_name: Option<String>,
    /// `importMode`, required.
    pub import_mode: Option<super::CreateDecisionTableImportJobRequestImportMode>,
    __marks: rt::Marks,
}
/// The values of `importMode` in [`CreateDecisionTableImportJobRequest`](super::CreateDecisionTableImportJobRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateDecisionTableImportJobRequestImportMode {
    /// `Append`
    Append,
    /// `Replace`
    Replace,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CreateDecisionTableImportJobRequest {
    "fileName" Str file_name,
    "importMode" Enum import_mode,
});

rt::setters!(CreateDecisionTableImportJobRequest {
    0 file_name with_file_name(impl Into<String>) clear_file_name,
    1 import_mode with_import_mode(impl Into<super::CreateDecisionTableImportJobRequestImportMode>) clear_import_mode,
});

rt::open_enum!(CreateDecisionTableImportJobRequestImportMode {
    Append = "Append",
    Replace = "Replace",
});
