// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateUserAssignmentsRequest`.
#[non_exhaustive]
pub struct CreateUserAssignmentsRequest {
    /// `assignments`, required.
    pub assignments: Option<Vec<super::AssignmentEffectiveDateRange>>,
    /// `userId`, required.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CreateUserAssignmentsRequest {
    "assignments" Any assignments,
    "userId" Str user_id,
});
