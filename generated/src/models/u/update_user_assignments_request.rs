// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateUserAssignmentsRequest`.
#[non_exhaustive]
pub struct UpdateUserAssignmentsRequest {
    /// `assignments`, required.
    pub assignments: Option<super::SetWrapperAssignmentEffectiveDateRange>,
    /// `userId`, required.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UpdateUserAssignmentsRequest {
    "assignments" Any assignments,
    "userId" Str user_id,
});
