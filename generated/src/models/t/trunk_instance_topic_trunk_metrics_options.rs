// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TrunkInstanceTopicTrunkMetricsOptions`.
#[non_exhaustive]
pub struct TrunkInstanceTopicTrunkMetricsOptions {
    /// `errorInfo`.
    pub error_info: Option<super::TrunkInstanceTopicTrunkErrorInfo>,
    /// `optionState`.
    pub option_state: Option<bool>,
    /// `optionStateTime`.
    pub option_state_time: Option<rt::DateTime>,
    /// `proxyAddress`.
    pub proxy_address: Option<String>,
    __marks: rt::Marks,
}

rt::model!(TrunkInstanceTopicTrunkMetricsOptions {
    "errorInfo" Any error_info,
    "optionState" Bool option_state,
    "optionStateTime" DateTime option_state_time,
    "proxyAddress" Str proxy_address,
});
