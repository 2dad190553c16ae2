// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowMetricsTopicFlowOutcome`.
#[non_exhaustive]
pub struct FlowMetricsTopicFlowOutcome {
    /// `flowOutcome`.
    pub flow_outcome: Option<String>,
    /// `flowOutcomeId`.
    pub flow_outcome_id: Option<String>,
    /// `flowOutcomeValue`.
    pub flow_outcome_value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(FlowMetricsTopicFlowOutcome {
    "flowOutcome" Str flow_outcome,
    "flowOutcomeId" Str flow_outcome_id,
    "flowOutcomeValue" Str flow_outcome_value,
});
