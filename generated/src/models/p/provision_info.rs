// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ProvisionInfo`.
#[non_exhaustive]
pub struct ProvisionInfo {
    /// `errorInfo`.
    pub error_info: Option<String>,
    /// `source`.
    pub source: Option<String>,
    /// `time`.
    pub time: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(ProvisionInfo {
    "errorInfo" Str error_info,
    "source" Str source,
    "time" DateTime time,
});

rt::setters!(ProvisionInfo {
    0 error_info with_error_info(impl Into<String>) clear_error_info,
    1 source with_source(impl Into<String>) clear_source,
    2 time with_time(impl Into<rt::DateTime>) clear_time,
});
