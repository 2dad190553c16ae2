// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UsersActivityRequest`.
///
/// The service requires `userIds` in requests.
#[non_exhaustive]
pub struct UsersActivityRequest {
    /// `userIds`, required.
    pub user_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(UsersActivityRequest {
    "userIds" Texts user_ids,
});

rt::setters!(UsersActivityRequest {
    0 user_ids with_user_ids(Vec<String>) clear_user_ids,
});
