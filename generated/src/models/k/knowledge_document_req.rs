// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeDocumentReq`.
///
/// The service requires `title` in requests.
#[non_exhaustive]
pub struct KnowledgeDocumentReq {
    /// `alternatives`.
    pub alternatives: Option<Vec<super::KnowledgeDocumentAlternative>>,
    /// `categoryId`.
    pub category_id: Option<String>,
    /// `externalId`.
    pub external_id: Option<String>,
    /// `externalUrl`.
    pub external_url: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `labelIds`.
    pub label_ids: Option<Vec<String>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `title`, required.
    pub title: Option<String>,
    /// `visible`.
    pub visible: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeDocumentReq {
    "alternatives" Any alternatives,
    "categoryId" Str category_id,
    "externalId" Str external_id,
    "externalUrl" Str external_url,
    "id" Str id,
    "labelIds" Texts label_ids,
    "selfUri" Str self_uri,
    "title" Str title,
    "visible" Bool visible,
});

rt::setters!(KnowledgeDocumentReq {
    0 alternatives with_alternatives(Vec<super::KnowledgeDocumentAlternative>) clear_alternatives,
    1 category_id with_category_id(impl Into<String>) clear_category_id,
    2 external_id with_external_id(impl Into<String>) clear_external_id,
    3 external_url with_external_url(impl Into<String>) clear_external_url,
    4 id with_id(impl Into<String>) clear_id,
    5 label_ids with_label_ids(Vec<String>) clear_label_ids,
    6 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    7 title with_title(impl Into<String>) clear_title,
    8 visible with_visible(bool) clear_visible,
});
