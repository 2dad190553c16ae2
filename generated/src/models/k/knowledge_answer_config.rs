// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeAnswerConfig`.
///
/// The service requires `enabled` in requests.
#[non_exhaustive]
pub struct KnowledgeAnswerConfig {
    /// `enabled`, required.
    pub enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeAnswerConfig {
    "enabled" Bool enabled,
});

rt::setters!(KnowledgeAnswerConfig {
    0 enabled with_enabled(bool) clear_enabled,
});
