// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeIntegrationFilterValue`.
#[non_exhaustive]
pub struct KnowledgeIntegrationFilterValue {
    /// `key`.
    pub key: Option<String>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeIntegrationFilterValue {
    "key" Str key,
    "value" Str value,
});
