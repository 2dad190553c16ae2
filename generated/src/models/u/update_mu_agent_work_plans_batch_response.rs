// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateMuAgentWorkPlansBatchResponse`.
#[non_exhaustive]
pub struct UpdateMuAgentWorkPlansBatchResponse {
    /// `failures`, required.
    pub failures: Option<Vec<super::UpdateMuAgentWorkPlanFailureResponse>>,
    __marks: rt::Marks,
}

rt::model!(UpdateMuAgentWorkPlansBatchResponse {
    "failures" Any failures,
});
