// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TaskManagementObservationResult`.
#[non_exhaustive]
pub struct TaskManagementObservationResult {
    /// `data`.
    pub data: Option<Vec<super::TaskManagementObservationDataContainer>>,
    /// `group`.
    pub group: Option<super::TaskManagementObservationGroupResult>,
    __marks: rt::Marks,
}

rt::model!(TaskManagementObservationResult {
    "data" Any data,
    "group" Any group,
});
