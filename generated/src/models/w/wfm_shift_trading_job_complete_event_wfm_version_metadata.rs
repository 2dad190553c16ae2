// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmShiftTradingJobCompleteEventWfmVersionMetadata`.
#[non_exhaustive]
pub struct WfmShiftTradingJobCompleteEventWfmVersionMetadata {
    /// `dateModified`.
    pub date_modified: Option<String>,
    /// `modifiedBy`.
    pub modified_by: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(WfmShiftTradingJobCompleteEventWfmVersionMetadata {
    "dateModified" Str date_modified,
    "modifiedBy" Str modified_by,
    "version" Int version,
});
