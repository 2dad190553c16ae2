// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AlertSummaryEntity`.
#[non_exhaustive]
pub struct AlertSummaryEntity {
    /// `alerting`, required.
    pub alerting: Option<bool>,
    /// `entityType`, required.
    pub entity_type: Option<super::AlertSummaryEntityEntityType>,
    /// `group`.
    pub group: Option<super::AddressableEntityRef>,
    /// `queue`.
    pub queue: Option<super::AddressableEntityRef>,
    /// `team`.
    pub team: Option<super::AddressableEntityRef>,
    /// `user`.
    pub user: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}
/// The values of `entityType` in [`AlertSummaryEntity`](super::AlertSummaryEntity).
#[derive(Clone)]
#[non_exhaustive]
pub enum AlertSummaryEntityEntityType {
    /// `User`
    User,
    /// `Group`
    Group,
    /// `Queue`
    Queue,
    /// `Team`
    Team,
    /// `TeamMembers`
    TeamMembers,
    /// `Organization`
    Organization,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AlertSummaryEntity {
    "alerting" Bool alerting,
    "entityType" Enum entity_type,
    "group" Any group,
    "queue" Any queue,
    "team" Any team,
    "user" Any user,
});

rt::open_enum!(AlertSummaryEntityEntityType {
    User = "User",
    Group = "Group",
    Queue = "Queue",
    Team = "Team",
    TeamMembers = "TeamMembers",
    Organization = "Organization",
});
