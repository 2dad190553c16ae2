// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuAgentScheduleHistoryChangeMetadata`.
#[non_exhaustive]
pub struct BuAgentScheduleHistoryChangeMetadata {
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `modifiedBy`.
    pub modified_by: Option<super::UserReference>,
    __marks: rt::Marks,
}

rt::model!(BuAgentScheduleHistoryChangeMetadata {
    "dateModified" DateTime date_modified,
    "modifiedBy" Any modified_by,
});
