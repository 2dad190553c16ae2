// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Assignment`.
#[non_exhaustive]
pub struct Assignment {
    /// `assignedMembers`.
    pub assigned_members: Option<Vec<super::UserReference>>,
    /// `assignmentErrors`.
    pub assignment_errors: Option<Vec<super::AssignmentError>>,
    /// `removedMembers`.
    pub removed_members: Option<Vec<super::UserReference>>,
    __marks: rt::Marks,
}

rt::model!(Assignment {
    "assignedMembers" Any assigned_members,
    "assignmentErrors" Any assignment_errors,
    "removedMembers" Any removed_members,
});
