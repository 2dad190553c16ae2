// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserActivityResponse`.
#[non_exhaustive]
pub struct UserActivityResponse {
    /// `entityIdDimension`.
    pub entity_id_dimension: Option<super::UserActivityResponseEntityIdDimension>,
    /// `results`.
    pub results: Option<Vec<super::UserActivityData>>,
    __marks: rt::Marks,
}
/// The values of `entityIdDimension` in [`UserActivityResponse`](super::UserActivityResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserActivityResponseEntityIdDimension {
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

rt::model!(UserActivityResponse {
    "entityIdDimension" Enum entity_id_dimension,
    "results" Any results,
});

rt::open_enum!(UserActivityResponseEntityIdDimension {
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
