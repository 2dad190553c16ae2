// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AssignmentValidation`.
#[non_exhaustive]
pub struct AssignmentValidation {
    /// `invalidMemberAssignments`.
    pub invalid_member_assignments: Option<Vec<super::InvalidAssignment>>,
    /// `membersAlreadyAssigned`.
    pub members_already_assigned: Option<Vec<super::UserReference>>,
    /// `membersAlreadyAssignedToOther`.
    pub members_already_assigned_to_other: Option<Vec<super::OtherProfileAssignment>>,
    /// `membersNotAssigned`.
    pub members_not_assigned: Option<Vec<super::UserReference>>,
    __marks: rt::Marks,
}

rt::model!(AssignmentValidation {
    "invalidMemberAssignments" Any invalid_member_assignments,
    "membersAlreadyAssigned" Any members_already_assigned,
    "membersAlreadyAssignedToOther" Any members_already_assigned_to_other,
    "membersNotAssigned" Any members_not_assigned,
});
