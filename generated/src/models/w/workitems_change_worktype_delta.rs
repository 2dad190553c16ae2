// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemsChangeWorktypeDelta`.
#[non_exhaustive]
pub struct WorkitemsChangeWorktypeDelta {
    /// `delta`.
    pub delta: Option<super::WorktypeDelta>,
    /// `modifiedBy`.
    pub modified_by: Option<super::UserReference>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(WorkitemsChangeWorktypeDelta {
    "delta" Any delta,
    "modifiedBy" Any modified_by,
    "version" Int version,
});
