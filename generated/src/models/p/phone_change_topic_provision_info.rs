// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PhoneChangeTopicProvisionInfo`.
#[non_exhaustive]
pub struct PhoneChangeTopicProvisionInfo {
    /// `errorInfo`.
    pub error_info: Option<String>,
    /// `source`.
    pub source: Option<String>,
    /// `time`.
    pub time: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(PhoneChangeTopicProvisionInfo {
    "errorInfo" Str error_info,
    "source" Str source,
    "time" DateTime time,
});
