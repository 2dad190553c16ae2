// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TrunkInstanceTopicTrunkMetricsNetworkTypeIp`.
#[non_exhaustive]
pub struct TrunkInstanceTopicTrunkMetricsNetworkTypeIp {
    /// `address`.
    pub address: Option<String>,
    /// `errorInfo`.
    pub error_info: Option<super::TrunkInstanceTopicTrunkErrorInfo>,
    __marks: rt::Marks,
}

rt::model!(TrunkInstanceTopicTrunkMetricsNetworkTypeIp {
    "address" Str address,
    "errorInfo" Any error_info,
});
