// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UtilizationResponse`.
#[non_exhaustive]
pub struct UtilizationResponse {
    /// `labelUtilizations`.
    pub label_utilizations: Option<
        std::collections::BTreeMap<String, super::LabelUtilizationResponse>,
    >,
    /// `maxInboundCalls`.
    pub max_inbound_calls: Option<i64>,
    /// `utilization`.
    pub utilization: Option<std::collections::BTreeMap<String, super::MediaUtilization>>,
    __marks: rt::Marks,
}

rt::model!(UtilizationResponse {
    "labelUtilizations" Any label_utilizations,
    "maxInboundCalls" Int max_inbound_calls,
    "utilization" Any utilization,
});
