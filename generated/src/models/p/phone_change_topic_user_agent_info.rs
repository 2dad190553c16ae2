// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PhoneChangeTopicUserAgentInfo`.
#[non_exhaustive]
pub struct PhoneChangeTopicUserAgentInfo {
    /// `firmwareVersion`.
    pub firmware_version: Option<String>,
    /// `manufacturer`.
    pub manufacturer: Option<String>,
    /// `model`.
    pub model: Option<String>,
    __marks: rt::Marks,
}

rt::model!(PhoneChangeTopicUserAgentInfo {
    "firmwareVersion" Str firmware_version,
    "manufacturer" Str manufacturer,
    "model" Str model,
});
