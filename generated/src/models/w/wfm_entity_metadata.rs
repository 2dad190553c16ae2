// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmEntityMetadata`.
#[non_exhaustive]
pub struct WfmEntityMetadata {
    /// `createdBy`.
    pub created_by: Option<super::UserReference>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `modifiedBy`.
    pub modified_by: Option<super::UserReference>,
    __marks: rt::Marks,
}

rt::model!(WfmEntityMetadata {
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "modifiedBy" Any modified_by,
});
