// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NotificationsResponse`.
#[non_exhaustive]
pub struct NotificationsResponse {
    /// `entities`.
    pub entities: Option<Vec<super::WfmUserNotification>>,
    __marks: rt::Marks,
}

rt::model!(NotificationsResponse {
    "entities" Any entities,
});
