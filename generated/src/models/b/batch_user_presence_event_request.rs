// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BatchUserPresenceEventRequest`.
#[non_exhaustive]
pub struct BatchUserPresenceEventRequest {
    /// `userPresenceEvents`.
    pub user_presence_events: Option<Vec<super::UserPresenceEvent>>,
    __marks: rt::Marks,
}

rt::model!(BatchUserPresenceEventRequest {
    "userPresenceEvents" Any user_presence_events,
});

rt::setters!(BatchUserPresenceEventRequest {
    0 user_presence_events with_user_presence_events(Vec<super::UserPresenceEvent>) clear_user_presence_events,
});
