// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UtilizationRequest`.
#[non_exhaustive]
pub struct UtilizationRequest {
    /// `labelUtilizations`.
    pub label_utilizations: Option<
        std::collections::BTreeMap<String, super::LabelUtilizationRequest>,
    >,
    /// `maxInboundCalls`.
    pub max_inbound_calls: Option<i64>,
    /// `utilization`.
    pub utilization: Option<std::collections::BTreeMap<String, super::MediaUtilization>>,
    __marks: rt::Marks,
}

rt::model!(UtilizationRequest {
    "labelUtilizations" Any label_utilizations,
    "maxInboundCalls" Int max_inbound_calls,
    "utilization" Any utilization,
});

rt::setters!(UtilizationRequest {
    0 label_utilizations with_label_utilizations(std::collections::BTreeMap<String, super::LabelUtilizationRequest>) clear_label_utilizations,
    1 max_inbound_calls with_max_inbound_calls(i64) clear_max_inbound_calls,
    2 utilization with_utilization(std::collections::BTreeMap<String, super::MediaUtilization>) clear_utilization,
});
