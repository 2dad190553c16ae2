// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TaskManagementObservationDetailContainer`.
#[non_exhaustive]
pub struct TaskManagementObservationDetailContainer {
    /// `assigneeDetails`.
    pub assignee_details: Option<Vec<super::UserReferenceWithName>>,
    /// `typeDetails`.
    pub type_details: Option<Vec<super::WorktypeReference>>,
    __marks: rt::Marks,
}

rt::model!(TaskManagementObservationDetailContainer {
    "assigneeDetails" Any assignee_details,
    "typeDetails" Any type_details,
});
