// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PublishScriptRequestData`.
///
/// The service requires `scriptId` in requests.
#[non_exhaustive]
pub struct PublishScriptRequestData {
    /// `scriptId`, required.
    pub script_id: Option<String>,
    /// `versionId`.
    pub version_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(PublishScriptRequestData {
    "scriptId" Str script_id,
    "versionId" Str version_id,
});

rt::setters!(PublishScriptRequestData {
    0 script_id with_script_id(impl Into<String>) clear_script_id,
    1 version_id with_version_id(impl Into<String>) clear_version_id,
});
