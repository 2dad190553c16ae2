// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactlistDownloadReadyExportUri`.
#[non_exhaustive]
pub struct ContactlistDownloadReadyExportUri {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `exportTimestamp`.
    pub export_timestamp: Option<String>,
    /// `uri`.
    pub uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ContactlistDownloadReadyExportUri {
    "additionalProperties" Any additional_properties_2,
    "exportTimestamp" Str export_timestamp,
    "uri" Str uri,
});
