// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CoachingAnnotation`.
///
/// The service requires `text` in requests.
#[non_exhaustive]
pub struct CoachingAnnotation {
    /// `accessType`.
    pub access_type: Option<super::CoachingAnnotationAccessType>,
    /// `createdBy`.
    pub created_by: Option<super::UserReference>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `isDeleted`.
    pub is_deleted: Option<bool>,
    /// `modifiedBy`.
    pub modified_by: Option<super::UserReference>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `text`, required.
    pub text: Option<String>,
    __marks: rt::Marks,
}
/// The values of `accessType` in [`CoachingAnnotation`](super::CoachingAnnotation).
#[derive(Clone)]
#[non_exhaustive]
pub enum CoachingAnnotationAccessType {
    /// `Public`
    Public,
    /// `Private`
    Private,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CoachingAnnotation {
    "accessType" Enum access_type,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "isDeleted" Bool is_deleted,
    "modifiedBy" Any modified_by,
    "selfUri" Str self_uri,
    "text" Str text,
});

rt::setters!(CoachingAnnotation {
    0 access_type with_access_type(impl Into<super::CoachingAnnotationAccessType>) clear_access_type,
    1 created_by with_created_by(super::UserReference) clear_created_by,
    2 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    3 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    4 id with_id(impl Into<String>) clear_id,
    5 is_deleted with_is_deleted(bool) clear_is_deleted,
    6 modified_by with_modified_by(super::UserReference) clear_modified_by,
    7 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    8 text with_text(impl Into<String>) clear_text,
});

rt::open_enum!(CoachingAnnotationAccessType {
    Public = "Public",
    Private = "Private",
});
