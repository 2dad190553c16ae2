// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WrapupCodeRequest`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct WrapupCodeRequest {
    /// `createdBy`.
    pub created_by: Option<String>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `division`.
    pub division: Option<super::WritableStarrableDivision>,
    /// `id`.
    pub id: Option<String>,
    /// `modifiedBy`.
    pub modified_by: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WrapupCodeRequest {
    "createdBy" Str created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "division" Any division,
    "id" Str id,
    "modifiedBy" Str modified_by,
    "name" Str name,
    "selfUri" Str self_uri,
});

rt::setters!(WrapupCodeRequest {
    0 created_by with_created_by(impl Into<String>) clear_created_by,
    1 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    2 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    3 description with_description(impl Into<String>) clear_description,
    4 division with_division(super::WritableStarrableDivision) clear_division,
    5 id with_id(impl Into<String>) clear_id,
    6 modified_by with_modified_by(impl Into<String>) clear_modified_by,
    7 name with_name(impl Into<String>) clear_name,
    8 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
