// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserAgentInfo`.
#[non_exhaustive]
pub struct UserAgentInfo {
    /// `firmwareVersion`.
    pub firmware_version: Option<String>,
    /// `manufacturer`.
    pub manufacturer: Option<String>,
    /// `model`.
    pub model: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UserAgentInfo {
    "firmwareVersion" Str firmware_version,
    "manufacturer" Str manufacturer,
    "model" Str model,
});

rt::setters!(UserAgentInfo {
    0 firmware_version with_firmware_version(impl Into<String>) clear_firmware_version,
    1 manufacturer with_manufacturer(impl Into<String>) clear_manufacturer,
    2 model with_model(impl Into<String>) clear_model,
});
