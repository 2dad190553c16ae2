// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmUserNotificationTopicBusinessUnit`.
#[non_exhaustive]
pub struct WfmUserNotificationTopicBusinessUnit {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmUserNotificationTopicBusinessUnit {
    "id" Str id,
});
