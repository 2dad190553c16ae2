// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeDocumentBulkUpdateEntity`.
#[non_exhaustive]
pub struct KnowledgeDocumentBulkUpdateEntity {
    /// `categoryId`.
    pub category_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `labelIds`.
    pub label_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeDocumentBulkUpdateEntity {
    "categoryId" Str category_id,
    "id" Str id,
    "labelIds" Texts label_ids,
});

rt::setters!(KnowledgeDocumentBulkUpdateEntity {
    0 category_id with_category_id(impl Into<String>) clear_category_id,
    1 id with_id(impl Into<String>) clear_id,
    2 label_ids with_label_ids(Vec<String>) clear_label_ids,
});
