// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryOpportunityEnrollmentMetadata`.
#[non_exhaustive]
pub struct QueryOpportunityEnrollmentMetadata {
    /// `createdBy`.
    pub created_by: Option<super::UserReference>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `dateReviewed`.
    pub date_reviewed: Option<rt::DateTime>,
    /// `modifiedBy`.
    pub modified_by: Option<super::UserReference>,
    /// `reviewedBy`.
    pub reviewed_by: Option<super::UserReference>,
    /// `version`, required.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(QueryOpportunityEnrollmentMetadata {
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "dateReviewed" DateTime date_reviewed,
    "modifiedBy" Any modified_by,
    "reviewedBy" Any reviewed_by,
    "version" Int version,
});
