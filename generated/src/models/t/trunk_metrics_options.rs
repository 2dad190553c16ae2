// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TrunkMetricsOptions`.
#[non_exhaustive]
pub struct TrunkMetricsOptions {
    /// `errorInfo`.
    pub error_info: Option<super::TrunkErrorInfo>,
    /// `optionState`.
    pub option_state: Option<bool>,
    /// `optionStateTime`.
    pub option_state_time: Option<rt::DateTime>,
    /// `proxyAddress`.
    pub proxy_address: Option<String>,
    __marks: rt::Marks,
}

rt::model!(TrunkMetricsOptions {
    "errorInfo" Any error_info,
    "optionState" Bool option_state,
    "optionStateTime" DateTime option_state_time,
    "proxyAddress" Str proxy_address,
});
