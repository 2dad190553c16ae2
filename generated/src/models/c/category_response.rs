// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CategoryResponse`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct CategoryResponse {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `documentCount`.
    pub document_count: Option<i64>,
    /// `externalId`.
    pub external_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `knowledgeBase`.
    pub knowledge_base: Option<super::KnowledgeBaseReference>,
    /// `name`, required.
    pub name: Option<String>,
    /// `parentCategory`.
    pub parent_category: Option<super::CategoryReference>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CategoryResponse {
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "documentCount" Int document_count,
    "externalId" Str external_id,
    "id" Str id,
    "knowledgeBase" Any knowledge_base,
    "name" Str name,
    "parentCategory" Any parent_category,
    "selfUri" Str self_uri,
});

rt::setters!(CategoryResponse {
    0 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    1 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    2 description with_description(impl Into<String>) clear_description,
    3 document_count with_document_count(i64) clear_document_count,
    4 external_id with_external_id(impl Into<String>) clear_external_id,
    5 id with_id(impl Into<String>) clear_id,
    6 knowledge_base with_knowledge_base(super::KnowledgeBaseReference) clear_knowledge_base,
    7 name with_name(impl Into<String>) clear_name,
    8 parent_category with_parent_category(super::CategoryReference) clear_parent_category,
    9 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
