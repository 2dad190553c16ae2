// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeSyncJobStatistics`.
#[non_exhaustive]
pub struct KnowledgeSyncJobStatistics {
    /// `countCategoryDeleteFailure`.
    pub count_category_delete_failure: Option<i64>,
    /// `countCategoryDeleteSuccess`.
    pub count_category_delete_success: Option<i64>,
    /// `countCategoryImportFailure`.
    pub count_category_import_failure: Option<i64>,
    /// `countCategoryImportSuccess`.
    pub count_category_import_success: Option<i64>,
    /// `countDocumentDeleteFailure`.
    pub count_document_delete_failure: Option<i64>,
    /// `countDocumentDeleteSuccess`.
    pub count_document_delete_success: Option<i64>,
    /// `countDocumentImportActivityCreate`.
    pub count_document_import_activity_create: Option<i64>,
    /// `countDocumentImportActivityUpdate`.
    pub count_document_import_activity_update: Option<i64>,
    /// `countDocumentImportFailure`.
    pub count_document_import_failure: Option<i64>,
    /// `countDocumentImportSuccess`.
    pub count_document_import_success: Option<i64>,
    /// `countDocumentStateDraft`.
    pub count_document_state_draft: Option<i64>,
    /// `countDocumentStatePublished`.
    pub count_document_state_published: Option<i64>,
    /// `countLabelDeleteFailure`.
    pub count_label_delete_failure: Option<i64>,
    /// `countLabelDeleteSuccess`.
    pub count_label_delete_success: Option<i64>,
    /// `countLabelImportFailure`.
    pub count_label_import_failure: Option<i64>,
    /// `countLabelImportSuccess`.
    pub count_label_import_success: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeSyncJobStatistics {
    "countCategoryDeleteFailure" Int count_category_delete_failure,
    "countCategoryDeleteSuccess" Int count_category_delete_success,
    "countCategoryImportFailure" Int count_category_import_failure,
    "countCategoryImportSuccess" Int count_category_import_success,
    "countDocumentDeleteFailure" Int count_document_delete_failure,
    "countDocumentDeleteSuccess" Int count_document_delete_success,
    "countDocumentImportActivityCreate" Int count_document_import_activity_create,
    "countDocumentImportActivityUpdate" Int count_document_import_activity_update,
    "countDocumentImportFailure" Int count_document_import_failure,
    "countDocumentImportSuccess" Int count_document_import_success,
    "countDocumentStateDraft" Int count_document_state_draft,
    "countDocumentStatePublished" Int count_document_state_published,
    "countLabelDeleteFailure" Int count_label_delete_failure,
    "countLabelDeleteSuccess" Int count_label_delete_success,
    "countLabelImportFailure" Int count_label_import_failure,
    "countLabelImportSuccess" Int count_label_import_success,
});
