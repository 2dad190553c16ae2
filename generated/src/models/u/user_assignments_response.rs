// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserAssignmentsResponse`.
#[non_exhaustive]
pub struct UserAssignmentsResponse {
    /// `assignments`, required.
    pub assignments: Option<Vec<super::AssignmentEffectiveDateRange>>,
    /// `user`, required.
    pub user: Option<super::UserReference>,
    __marks: rt::Marks,
}

rt::model!(UserAssignmentsResponse {
    "assignments" Any assignments,
    "user" Any user,
});
