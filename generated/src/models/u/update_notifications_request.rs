// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateNotificationsRequest`.
///
/// The service requires `entities` in requests.
#[non_exhaustive]
pub struct UpdateNotificationsRequest {
    /// `entities`, required.
    pub entities: Option<Vec<super::WfmUserNotification>>,
    __marks: rt::Marks,
}

rt::model!(UpdateNotificationsRequest {
    "entities" Any entities,
});

rt::setters!(UpdateNotificationsRequest {
    0 entities with_entities(Vec<super::WfmUserNotification>) clear_entities,
});
