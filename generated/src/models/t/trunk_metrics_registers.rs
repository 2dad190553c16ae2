// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TrunkMetricsRegisters`.
#[non_exhaustive]
pub struct TrunkMetricsRegisters {
    /// `errorInfo`.
    pub error_info: Option<super::TrunkErrorInfo>,
    /// `proxyAddress`.
    pub proxy_address: Option<String>,
    /// `registerState`.
    pub register_state: Option<bool>,
    /// `registerStateTime`.
    pub register_state_time: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(TrunkMetricsRegisters {
    "errorInfo" Any error_info,
    "proxyAddress" Str proxy_address,
    "registerState" Bool register_state,
    "registerStateTime" DateTime register_state_time,
});
