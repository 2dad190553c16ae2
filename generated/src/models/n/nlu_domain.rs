// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NluDomain`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct NluDomain {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `draftVersion`.
    pub draft_version: Option<Box<super::NluDomainVersionReference>>,
    /// `engineVersion`.
    pub engine_version: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `language`.
    pub language: Option<String>,
    /// `lastPublishedVersion`.
    pub last_published_version: Option<Box<super::NluDomainVersionReference>>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(NluDomain {
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "draftVersion" Any draft_version,
    "engineVersion" Str engine_version,
    "id" Str id,
    "language" Str language,
    "lastPublishedVersion" Any last_published_version,
    "name" Str name,
    "selfUri" Str self_uri,
});

rt::setters!(NluDomain {
    0 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    1 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    2 draft_version with_draft_version(super::NluDomainVersionReference) clear_draft_version,
    3 engine_version with_engine_version(impl Into<String>) clear_engine_version,
    4 id with_id(impl Into<String>) clear_id,
    5 language with_language(impl Into<String>) clear_language,
    6 last_published_version with_last_published_version(super::NluDomainVersionReference) clear_last_published_version,
    7 name with_name(impl Into<String>) clear_name,
    8 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
