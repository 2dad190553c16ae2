// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateRoomRequest`.
///
/// The service requires `subject` in requests.
#[non_exhaustive]
pub struct CreateRoomRequest {
    /// `description`.
    pub description: Option<String>,
    /// `subject`, required.
    pub subject: Option<String>,
    /// `userIds`.
    pub user_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(CreateRoomRequest {
    "description" Str description,
    "subject" Str subject,
    "userIds" Texts user_ids,
});

rt::setters!(CreateRoomRequest {
    0 description with_description(impl Into<String>) clear_description,
    1 subject with_subject(impl Into<String>) clear_subject,
    2 user_ids with_user_ids(Vec<String>) clear_user_ids,
});
