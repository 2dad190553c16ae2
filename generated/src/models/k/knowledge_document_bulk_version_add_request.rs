// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeDocumentBulkVersionAddRequest`.
///
/// The service requires `entities` in requests.
#[non_exhaustive]
pub struct KnowledgeDocumentBulkVersionAddRequest {
    /// `entities`, required.
    pub entities: Option<Vec<super::KnowledgeDocumentBulkVersionAddEntity>>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeDocumentBulkVersionAddRequest {
    "entities" Any entities,
});

rt::setters!(KnowledgeDocumentBulkVersionAddRequest {
    0 entities with_entities(Vec<super::KnowledgeDocumentBulkVersionAddEntity>) clear_entities,
});
