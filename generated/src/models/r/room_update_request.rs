// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RoomUpdateRequest`.
#[non_exhaustive]
pub struct RoomUpdateRequest {
    /// `description`.
    pub description: Option<String>,
    /// `ownerIds`.
    pub owner_ids: Option<Vec<String>>,
    /// `pinnedMessageIds`.
    pub pinned_message_ids: Option<Vec<String>>,
    /// `subject`.
    pub subject: Option<String>,
    __marks: rt::Marks,
}

rt::model!(RoomUpdateRequest {
    "description" Str description,
    "ownerIds" Texts owner_ids,
    "pinnedMessageIds" Texts pinned_message_ids,
    "subject" Str subject,
});

rt::setters!(RoomUpdateRequest {
    0 description with_description(impl Into<String>) clear_description,
    1 owner_ids with_owner_ids(Vec<String>) clear_owner_ids,
    2 pinned_message_ids with_pinned_message_ids(Vec<String>) clear_pinned_message_ids,
    3 subject with_subject(impl Into<String>) clear_subject,
});
