// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SupportedContent`.
///
/// The service requires `id`, `name` in requests.
#[non_exhaustive]
pub struct SupportedContent {
    /// `createdBy`.
    pub created_by: Option<super::DomainEntityRef>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`, required.
    pub id: Option<String>,
    /// `mediaTypes`.
    pub media_types: Option<super::MediaTypes>,
    /// `modifiedBy`.
    pub modified_by: Option<super::DomainEntityRef>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(SupportedContent {
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "mediaTypes" Any media_types,
    "modifiedBy" Any modified_by,
    "name" Str name,
    "selfUri" Str self_uri,
    "version" Int version,
});

rt::setters!(SupportedContent {
    0 created_by with_created_by(super::DomainEntityRef) clear_created_by,
    1 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    2 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    3 id with_id(impl Into<String>) clear_id,
    4 media_types with_media_types(super::MediaTypes) clear_media_types,
    5 modified_by with_modified_by(super::DomainEntityRef) clear_modified_by,
    6 name with_name(impl Into<String>) clear_name,
    7 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    8 version with_version(i64) clear_version,
});
