// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ValidateAssignUsers`.
///
/// The service requires `membersToAssign` in requests.
#[non_exhaustive]
pub struct ValidateAssignUsers {
    /// `membersToAssign`, required.
    pub members_to_assign: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(ValidateAssignUsers {
    "membersToAssign" Texts members_to_assign,
});

rt::setters!(ValidateAssignUsers {
    0 members_to_assign with_members_to_assign(Vec<String>) clear_members_to_assign,
});
