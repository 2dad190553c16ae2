// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeDocumentBulkUpdateRequest`.
///
/// The service requires `entities` in requests.
#[non_exhaustive]
pub struct KnowledgeDocumentBulkUpdateRequest {
    /// `entities`, required.
    pub entities: Option<Vec<super::KnowledgeDocumentBulkUpdateEntity>>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeDocumentBulkUpdateRequest {
    "entities" Any entities,
});

rt::setters!(KnowledgeDocumentBulkUpdateRequest {
    0 entities with_entities(Vec<super::KnowledgeDocumentBulkUpdateEntity>) clear_entities,
});
