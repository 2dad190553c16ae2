// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ModelMetaDataResult`.
#[non_exhaustive]
pub struct ModelMetaDataResult {
    /// `planningGroups`.
    pub planning_groups: Option<Vec<super::PlanningGroupModel>>,
    /// `sessionInfo`.
    pub session_info: Option<super::SessionInfo>,
    __marks: rt::Marks,
}

rt::model!(ModelMetaDataResult {
    "planningGroups" Any planning_groups,
    "sessionInfo" Any session_info,
});
