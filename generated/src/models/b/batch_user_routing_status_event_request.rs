// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BatchUserRoutingStatusEventRequest`.
#[non_exhaustive]
pub struct BatchUserRoutingStatusEventRequest {
    /// `userRoutingStatusEvents`.
    pub user_routing_status_events: Option<Vec<super::UserRoutingStatusEvent>>,
    __marks: rt::Marks,
}

rt::model!(BatchUserRoutingStatusEventRequest {
    "userRoutingStatusEvents" Any user_routing_status_events,
});

rt::setters!(BatchUserRoutingStatusEventRequest {
    0 user_routing_status_events with_user_routing_status_events(Vec<super::UserRoutingStatusEvent>) clear_user_routing_status_events,
});
