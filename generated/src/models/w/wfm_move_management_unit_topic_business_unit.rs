// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmMoveManagementUnitTopicBusinessUnit`.
#[non_exhaustive]
pub struct WfmMoveManagementUnitTopicBusinessUnit {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmMoveManagementUnitTopicBusinessUnit {
    "id" Str id,
});
