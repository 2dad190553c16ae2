// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentOwnedMappingPreviewListing`.
#[non_exhaustive]
pub struct AgentOwnedMappingPreviewListing {
    /// `entities`.
    pub entities: Option<Vec<super::AgentOwnedMappingPreview>>,
    __marks: rt::Marks,
}

rt::model!(AgentOwnedMappingPreviewListing {
    "entities" Any entities,
});
