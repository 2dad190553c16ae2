// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkPlanBidMetadata`.
#[non_exhaustive]
pub struct WorkPlanBidMetadata {
    /// `createdBy`, required.
    pub created_by: Option<super::UserReference>,
    /// `createdDate`, required.
    pub created_date: Option<rt::DateTime>,
    /// `modifiedBy`.
    pub modified_by: Option<super::UserReference>,
    /// `modifiedDate`.
    pub modified_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(WorkPlanBidMetadata {
    "createdBy" Any created_by,
    "createdDate" DateTime created_date,
    "modifiedBy" Any modified_by,
    "modifiedDate" DateTime modified_date,
});
