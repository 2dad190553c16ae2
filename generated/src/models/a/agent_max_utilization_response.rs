// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentMaxUtilizationResponse`.
#[non_exhaustive]
pub struct AgentMaxUtilizationResponse {
    /// `labelUtilizations`.
    pub label_utilizations: Option<
        std::collections::BTreeMap<String, super::LabelUtilizationResponse>,
    >,
    /// `level`.
    pub level: Option<super::AgentMaxUtilizationResponseLevel>,
    /// `maxInboundCalls`.
    pub max_inbound_calls: Option<i64>,
    /// `utilization`.
    pub utilization: Option<std::collections::BTreeMap<String, super::MediaUtilization>>,
    __marks: rt::Marks,
}
/// The values of `level` in [`AgentMaxUtilizationResponse`](super::AgentMaxUtilizationResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentMaxUtilizationResponseLevel {
    /// `Agent`
    Agent,
    /// `Organization`
    Organization,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgentMaxUtilizationResponse {
    "labelUtilizations" Any label_utilizations,
    "level" Enum level,
    "maxInboundCalls" Int max_inbound_calls,
    "utilization" Any utilization,
});

rt::open_enum!(AgentMaxUtilizationResponseLevel {
    Agent = "Agent",
    Organization = "Organization",
});
