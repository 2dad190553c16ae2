// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmVersionedEntityMetadata`.
///
/// The service requires `version` in requests.
#[non_exhaustive]
pub struct WfmVersionedEntityMetadata {
    /// `createdBy`.
    pub created_by: Option<super::UserReference>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `modifiedBy`.
    pub modified_by: Option<super::UserReference>,
    /// `version`, required.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(WfmVersionedEntityMetadata {
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "modifiedBy" Any modified_by,
    "version" Int version,
});

rt::setters!(WfmVersionedEntityMetadata {
    0 created_by with_created_by(super::UserReference) clear_created_by,
    1 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    2 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    3 modified_by with_modified_by(super::UserReference) clear_modified_by,
    4 version with_version(i64) clear_version,
});
