// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CapacityPlanMetadata`.
///
/// The service requires `modifiedBy`, `modifiedDate`, `version` in requests.
#[non_exhaustive]
pub struct CapacityPlanMetadata {
    /// `createdBy`.
    pub created_by: Option<super::UserReference>,
    /// `createdDate`.
    pub created_date: Option<rt::DateTime>,
    /// `modifiedBy`, required.
    pub modified_by: Option<super::UserReference>,
    /// `modifiedDate`, required.
    pub modified_date: Option<rt::DateTime>,
    /// `version`, required.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(CapacityPlanMetadata {
    "createdBy" Any created_by,
    "createdDate" DateTime created_date,
    "modifiedBy" Any modified_by,
    "modifiedDate" DateTime modified_date,
    "version" Int version,
});

rt::setters!(CapacityPlanMetadata {
    0 created_by with_created_by(super::UserReference) clear_created_by,
    1 created_date with_created_date(impl Into<rt::DateTime>) clear_created_date,
    2 modified_by with_modified_by(super::UserReference) clear_modified_by,
    3 modified_date with_modified_date(impl Into<rt::DateTime>) clear_modified_date,
    4 version with_version(i64) clear_version,
});
