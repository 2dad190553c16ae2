// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateNotificationResponse`.
#[non_exhaustive]
pub struct UpdateNotificationResponse {
    /// `id`.
    pub id: Option<String>,
    /// `mutableGroupId`.
    pub mutable_group_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UpdateNotificationResponse {
    "id" Str id,
    "mutableGroupId" Str mutable_group_id,
});
