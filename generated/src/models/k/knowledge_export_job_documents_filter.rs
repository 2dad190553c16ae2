// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeExportJobDocumentsFilter`.
#[non_exhaustive]
pub struct KnowledgeExportJobDocumentsFilter {
    /// `entities`.
    pub entities: Option<Vec<super::Entity>>,
    /// `interval`.
    pub interval: Option<String>,
    /// `sourceId`.
    pub source_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeExportJobDocumentsFilter {
    "entities" Any entities,
    "interval" Str interval,
    "sourceId" Str source_id,
});

rt::setters!(KnowledgeExportJobDocumentsFilter {
    0 entities with_entities(Vec<super::Entity>) clear_entities,
    1 interval with_interval(impl Into<String>) clear_interval,
    2 source_id with_source_id(impl Into<String>) clear_source_id,
});
