// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeDocumentVersion`.
///
/// The service requires `restoreFromVersionId` in requests.
#[non_exhaustive]
pub struct KnowledgeDocumentVersion {
    /// `dateExpires`.
    pub date_expires: Option<rt::DateTime>,
    /// `datePublished`.
    pub date_published: Option<rt::DateTime>,
    /// `document`.
    pub document: Option<super::KnowledgeDocumentResponse>,
    /// `id`.
    pub id: Option<String>,
    /// `restoreFromVersionId`, required.
    pub restore_from_version_id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `versionNumber`.
    pub version_number: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeDocumentVersion {
    "dateExpires" DateTime date_expires,
    "datePublished" DateTime date_published,
    "document" Any document,
    "id" Str id,
    "restoreFromVersionId" Str restore_from_version_id,
    "selfUri" Str self_uri,
    "versionNumber" Int version_number,
});

rt::setters!(KnowledgeDocumentVersion {
    0 date_expires with_date_expires(impl Into<rt::DateTime>) clear_date_expires,
    1 date_published with_date_published(impl Into<rt::DateTime>) clear_date_published,
    2 document with_document(super::KnowledgeDocumentResponse) clear_document,
    3 id with_id(impl Into<String>) clear_id,
    4 restore_from_version_id with_restore_from_version_id(impl Into<String>) clear_restore_from_version_id,
    5 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    6 version_number with_version_number(i64) clear_version_number,
});
