// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RoutingActivityResponse`.
#[non_exhaustive]
pub struct RoutingActivityResponse {
    /// `entityIdDimension`.
    pub entity_id_dimension: Option<super::RoutingActivityResponseEntityIdDimension>,
    /// `results`.
    pub results: Option<Vec<super::RoutingActivityData>>,
    __marks: rt::Marks,
}
/// The values of `entityIdDimension` in [`RoutingActivityResponse`](super::RoutingActivityResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum RoutingActivityResponseEntityIdDimension {
    /// `organizationPresenceId`
    OrganizationPresenceId,
    /// `presenceDate`
    PresenceDate,
    /// `queueId`
    QueueId,
    /// `queueMembershipStatus`
    QueueMembershipStatus,
    /// `routingStatus`
    RoutingStatus,
    /// `routingStatusDate`
    RoutingStatusDate,
    /// `systemPresence`
    SystemPresence,
    /// `teamId`
    TeamId,
    /// `userId`
    UserId,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RoutingActivityResponse {
    "entityIdDimension" Enum entity_id_dimension,
    "results" Any results,
});

rt::open_enum!(RoutingActivityResponseEntityIdDimension {
    OrganizationPresenceId = "organizationPresenceId",
    PresenceDate = "presenceDate",
    QueueId = "queueId",
    QueueMembershipStatus = "queueMembershipStatus",
    RoutingStatus = "routingStatus",
    RoutingStatusDate = "routingStatusDate",
    SystemPresence = "systemPresence",
    TeamId = "teamId",
    UserId = "userId",
});
