// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeIntegrationDefaultSettings`.
#[non_exhaustive]
pub struct KnowledgeIntegrationDefaultSettings {
    /// `baseUrl`.
    pub base_url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeIntegrationDefaultSettings {
    "baseUrl" Str base_url,
});
