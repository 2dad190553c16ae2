// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentsIntegrationsListing`.
#[non_exhaustive]
pub struct AgentsIntegrationsListing {
    /// `entities`.
    pub entities: Option<Vec<super::AgentIntegrationsResponse>>,
    __marks: rt::Marks,
}

rt::model!(AgentsIntegrationsListing {
    "entities" Any entities,
});
