// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateMuAgentWorkPlansBatchRequest`.
#[non_exhaustive]
pub struct UpdateMuAgentWorkPlansBatchRequest {
    /// `entities`.
    pub entities: Option<Vec<super::UpdateMuAgentWorkPlanRequest>>,
    __marks: rt::Marks,
}

rt::model!(UpdateMuAgentWorkPlansBatchRequest {
    "entities" Any entities,
});

rt::setters!(UpdateMuAgentWorkPlansBatchRequest {
    0 entities with_entities(Vec<super::UpdateMuAgentWorkPlanRequest>) clear_entities,
});
