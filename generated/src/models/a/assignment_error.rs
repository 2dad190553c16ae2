// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AssignmentError`.
#[non_exhaustive]
pub struct AssignmentError {
    /// `message`.
    pub message: Option<String>,
    /// `user`.
    pub user: Option<super::UserReference>,
    __marks: rt::Marks,
}

rt::model!(AssignmentError {
    "message" Str message,
    "user" Any user,
});
