// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InvalidAssignment`.
#[non_exhaustive]
pub struct InvalidAssignment {
    /// `message`.
    pub message: Option<String>,
    /// `user`.
    pub user: Option<super::UserReference>,
    __marks: rt::Marks,
}

rt::model!(InvalidAssignment {
    "message" Str message,
    "user" Any user,
});
