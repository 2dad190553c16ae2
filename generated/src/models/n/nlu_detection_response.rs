// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NluDetectionResponse`.
#[non_exhaustive]
pub struct NluDetectionResponse {
    /// `input`.
    pub input: Option<super::NluDetectionInput>,
    /// `output`.
    pub output: Option<super::NluDetectionOutput>,
    /// `version`.
    pub version: Option<super::NluDomainVersion>,
    __marks: rt::Marks,
}

rt::model!(NluDetectionResponse {
    "input" Any input,
    "output" Any output,
    "version" Any version,
});
