// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AssignUsers`.
///
/// The service requires `membersToAssign`, `membersToRemove` in requests.
#[non_exhaustive]
pub struct AssignUsers {
    /// `membersToAssign`, required.
    pub members_to_assign: Option<Vec<String>>,
    /// `membersToRemove`, required.
    pub members_to_remove: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(AssignUsers {
    "membersToAssign" Texts members_to_assign,
    "membersToRemove" Texts members_to_remove,
});

rt::setters!(AssignUsers {
    0 members_to_assign with_members_to_assign(Vec<String>) clear_members_to_assign,
    1 members_to_remove with_members_to_remove(Vec<String>) clear_members_to_remove,
});
