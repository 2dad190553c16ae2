// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NluDomainVersionTrainingResponse`.
#[non_exhaustive]
pub struct NluDomainVersionTrainingResponse {
    /// `message`.
    pub message: Option<String>,
    /// `version`.
    pub version: Option<super::NluDomainVersion>,
    __marks: rt::Marks,
}

rt::model!(NluDomainVersionTrainingResponse {
    "message" Str message,
    "version" Any version,
});
