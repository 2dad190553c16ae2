// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExportUri`.
#[non_exhaustive]
pub struct ExportUri {
    /// `exportTimestamp`.
    pub export_timestamp: Option<rt::DateTime>,
    /// `uri`.
    pub uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ExportUri {
    "exportTimestamp" DateTime export_timestamp,
    "uri" Str uri,
});
