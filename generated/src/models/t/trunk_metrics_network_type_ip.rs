// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TrunkMetricsNetworkTypeIp`.
#[non_exhaustive]
pub struct TrunkMetricsNetworkTypeIp {
    /// `address`.
    pub address: Option<String>,
    /// `errorInfo`.
    pub error_info: Option<super::TrunkErrorInfo>,
    __marks: rt::Marks,
}

rt::model!(TrunkMetricsNetworkTypeIp {
    "address" Str address,
    "errorInfo" Any error_info,
});
