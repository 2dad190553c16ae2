// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeImportJobError`.
#[non_exhaustive]
pub struct KnowledgeImportJobError {
    /// `code`.
    pub code: Option<String>,
    /// `contextId`.
    pub context_id: Option<String>,
    /// `details`.
    pub details: Option<Vec<super::Detail>>,
    /// `documentIndex`.
    pub document_index: Option<i64>,
    /// `entityId`.
    pub entity_id: Option<String>,
    /// `entityName`.
    pub entity_name: Option<String>,
    /// `errors`.
    pub errors: Option<Vec<super::ErrorBody>>,
    /// `limit`.
    pub limit: Option<super::Limit>,
    /// `message`.
    pub message: Option<String>,
    /// `messageParams`.
    pub message_params: Option<std::collections::BTreeMap<String, String>>,
    /// `messageWithParams`.
    pub message_with_params: Option<String>,
    /// `status`.
    pub status: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeImportJobError {
    "code" Str code,
    "contextId" Str context_id,
    "details" Any details,
    "documentIndex" Int document_index,
    "entityId" Str entity_id,
    "entityName" Str entity_name,
    "errors" Any errors,
    "limit" Any limit,
    "message" Str message,
    "messageParams" Any message_params,
    "messageWithParams" Str message_with_params,
    "status" Int status,
});
