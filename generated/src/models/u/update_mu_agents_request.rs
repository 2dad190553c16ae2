// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateMuAgentsRequest`.
#[non_exhaustive]
pub struct UpdateMuAgentsRequest {
    /// `entities`.
    pub entities: Option<Vec<super::UpdateMuAgentRequest>>,
    __marks: rt::Marks,
}

rt::model!(UpdateMuAgentsRequest {
    "entities" Any entities,
});

rt::setters!(UpdateMuAgentsRequest {
    0 entities with_entities(Vec<super::UpdateMuAgentRequest>) clear_entities,
});
