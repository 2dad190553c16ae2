// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateNotificationsResponse`.
#[non_exhaustive]
pub struct UpdateNotificationsResponse {
    /// `entities`.
    pub entities: Option<Vec<super::UpdateNotificationResponse>>,
    __marks: rt::Marks,
}

rt::model!(UpdateNotificationsResponse {
    "entities" Any entities,
});
