// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmUserNotificationTopicManagementUnit`.
#[non_exhaustive]
pub struct WfmUserNotificationTopicManagementUnit {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmUserNotificationTopicManagementUnit {
    "id" Str id,
});
