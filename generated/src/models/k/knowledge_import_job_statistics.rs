// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeImportJobStatistics`.
#[non_exhaustive]
pub struct KnowledgeImportJobStatistics {
    /// `countCategoryImportFailure`.
    pub count_category_import_failure: Option<i64>,
    /// `countCategoryImportSuccess`.
    pub count_category_import_success: Option<i64>,
    /// `countCategoryValidationFailure`.
    pub count_category_validation_failure: Option<i64>,
    /// `countCategoryValidationSuccess`.
    pub count_category_validation_success: Option<i64>,
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
    /// `countDocumentValidationFailure`.
    pub count_document_validation_failure: Option<i64>,
    /// `countDocumentValidationSuccess`.
    pub count_document_validation_success: Option<i64>,
    /// `countLabelImportFailure`.
    pub count_label_import_failure: Option<i64>,
    /// `countLabelImportSuccess`.
    pub count_label_import_success: Option<i64>,
    /// `countLabelValidationFailure`.
    pub count_label_validation_failure: Option<i64>,
    /// `countLabelValidationSuccess`.
    pub count_label_validation_success: Option<i64>,
    /// `migrationDetected`.
    pub migration_detected: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeImportJobStatistics {
    "countCategoryImportFailure" Int count_category_import_failure,
    "countCategoryImportSuccess" Int count_category_import_success,
    "countCategoryValidationFailure" Int count_category_validation_failure,
    "countCategoryValidationSuccess" Int count_category_validation_success,
    "countDocumentImportActivityCreate" Int count_document_import_activity_create,
    "countDocumentImportActivityUpdate" Int count_document_import_activity_update,
    "countDocumentImportFailure" Int count_document_import_failure,
    "countDocumentImportSuccess" Int count_document_import_success,
    "countDocumentStateDraft" Int count_document_state_draft,
    "countDocumentStatePublished" Int count_document_state_published,
    "countDocumentValidationFailure" Int count_document_validation_failure,
    "countDocumentValidationSuccess" Int count_document_validation_success,
    "countLabelImportFailure" Int count_label_import_failure,
    "countLabelImportSuccess" Int count_label_import_success,
    "countLabelValidationFailure" Int count_label_validation_failure,
    "countLabelValidationSuccess" Int count_label_validation_success,
    "migrationDetected" Bool migration_detected,
});
