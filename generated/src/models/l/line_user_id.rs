// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LineUserId`.
///
/// The service requires `userId` in requests.
#[non_exhaustive]
pub struct LineUserId {
    /// `userId`, required.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(LineUserId {
    "userId" Str user_id,
});

rt::setters!(LineUserId {
    0 user_id with_user_id(impl Into<String>) clear_user_id,
});
