// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeDocumentBulkRemoveRequest`.
///
/// The service requires `entities` in requests.
#[non_exhaustive]
pub struct KnowledgeDocumentBulkRemoveRequest {
    /// `entities`, required.
    pub entities: Option<Vec<super::WritableEntity>>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeDocumentBulkRemoveRequest {
    "entities" Any entities,
});

rt::setters!(KnowledgeDocumentBulkRemoveRequest {
    0 entities with_entities(Vec<super::WritableEntity>) clear_entities,
});
