// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ResponseAsset`.
#[non_exhaustive]
pub struct ResponseAsset {
    /// `contentLength`.
    pub content_length: Option<i64>,
    /// `contentLocation`.
    pub content_location: Option<String>,
    /// `contentType`.
    pub content_type: Option<String>,
    /// `createdBy`.
    pub created_by: Option<super::DomainEntityRef>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `division`.
    pub division: Option<super::Division>,
    /// `id`.
    pub id: Option<String>,
    /// `modifiedBy`.
    pub modified_by: Option<super::DomainEntityRef>,
    /// `name`.
    pub name: Option<String>,
    /// `responses`.
    pub responses: Option<Vec<super::DomainEntityRef>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ResponseAsset {
    "contentLength" Int content_length,
    "contentLocation" Str content_location,
    "contentType" Str content_type,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "division" Any division,
    "id" Str id,
    "modifiedBy" Any modified_by,
    "name" Str name,
    "responses" Any responses,
    "selfUri" Str self_uri,
});
