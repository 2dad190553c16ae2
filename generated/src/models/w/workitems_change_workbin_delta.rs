// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemsChangeWorkbinDelta`.
#[non_exhaustive]
pub struct WorkitemsChangeWorkbinDelta {
    /// `delta`.
    pub delta: Option<super::WorkbinDelta>,
    /// `modifiedBy`.
    pub modified_by: Option<super::UserReference>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(WorkitemsChangeWorkbinDelta {
    "delta" Any delta,
    "modifiedBy" Any modified_by,
    "version" Int version,
});
