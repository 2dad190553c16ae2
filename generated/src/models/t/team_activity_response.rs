// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TeamActivityResponse`.
#[non_exhaustive]
pub struct TeamActivityResponse {
    /// `entityIdDimension`.
    pub entity_id_dimension: Option<super::TeamActivityResponseEntityIdDimension>,
    /// `results`.
    pub results: Option<Vec<super::TeamActivityData>>,
    __marks: rt::Marks,
}
/// The values of `entityIdDimension` in [`TeamActivityResponse`](super::TeamActivityResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum TeamActivityResponseEntityIdDimension {
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

rt::model!(TeamActivityResponse {
    "entityIdDimension" Enum entity_id_dimension,
    "results" Any results,
});

rt::open_enum!(TeamActivityResponseEntityIdDimension {
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
