// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeIntegrationOptionsResponse`.
#[non_exhaustive]
pub struct KnowledgeIntegrationOptionsResponse {
    /// `filters`.
    pub filters: Option<Vec<super::KnowledgeIntegrationFilter>>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeIntegrationOptionsResponse {
    "filters" Any filters,
});
