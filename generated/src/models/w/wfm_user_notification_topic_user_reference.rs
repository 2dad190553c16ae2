// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmUserNotificationTopicUserReference`.
#[non_exhaustive]
pub struct WfmUserNotificationTopicUserReference {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmUserNotificationTopicUserReference {
    "id" Str id,
});
