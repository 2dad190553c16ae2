// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AnalyticsFlowOutcome`.
#[non_exhaustive]
pub struct AnalyticsFlowOutcome {
    /// `flowOutcome`.
    pub flow_outcome: Option<String>,
    /// `flowOutcomeEndTimestamp`.
    pub flow_outcome_end_timestamp: Option<rt::DateTime>,
    /// `flowOutcomeId`.
    pub flow_outcome_id: Option<String>,
    /// `flowOutcomeStartTimestamp`.
    pub flow_outcome_start_timestamp: Option<rt::DateTime>,
    /// `flowOutcomeValue`.
    pub flow_outcome_value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AnalyticsFlowOutcome {
    "flowOutcome" Str flow_outcome,
    "flowOutcomeEndTimestamp" DateTime flow_outcome_end_timestamp,
    "flowOutcomeId" Str flow_outcome_id,
    "flowOutcomeStartTimestamp" DateTime flow_outcome_start_timestamp,
    "flowOutcomeValue" Str flow_outcome_value,
});
