// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TrunkInstanceTopicTrunk`.
#[non_exhaustive]
pub struct TrunkInstanceTopicTrunk {
    /// `connectedStatus`.
    pub connected_status: Option<super::TrunkInstanceTopicTrunkConnectedStatus>,
    /// `id`.
    pub id: Option<String>,
    /// `ipStatus`.
    pub ip_status: Option<super::TrunkInstanceTopicTrunkMetricsNetworkTypeIp>,
    /// `optionsStatus`.
    pub options_status: Option<Vec<super::TrunkInstanceTopicTrunkMetricsOptions>>,
    /// `registersStatus`.
    pub registers_status: Option<Vec<super::TrunkInstanceTopicTrunkMetricsRegisters>>,
    __marks: rt::Marks,
}

rt::model!(TrunkInstanceTopicTrunk {
    "connectedStatus" Any connected_status,
    "id" Str id,
    "ipStatus" Any ip_status,
    "optionsStatus" Any options_status,
    "registersStatus" Any registers_status,
});
