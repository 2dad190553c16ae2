// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2MobiusAlertsTopicAlertSummaryEntity`.
#[non_exhaustive]
pub struct V2MobiusAlertsTopicAlertSummaryEntity {
    /// `alerting`.
    pub alerting: Option<bool>,
    /// `entityType`.
    pub entity_type: Option<super::V2MobiusAlertsTopicAlertSummaryEntityEntityType>,
    /// `group`.
    pub group: Option<super::V2MobiusAlertsTopicAlertingAddressableEntityRef>,
    /// `queue`.
    pub queue: Option<super::V2MobiusAlertsTopicAlertingAddressableEntityRef>,
    /// `team`.
    pub team: Option<super::V2MobiusAlertsTopicAlertingAddressableEntityRef>,
    /// `user`.
    pub user: Option<super::V2MobiusAlertsTopicAlertingAddressableEntityRef>,
    __marks: rt::Marks,
}
/// The values of `entityType` in [`V2MobiusAlertsTopicAlertSummaryEntity`](super::V2MobiusAlertsTopicAlertSummaryEntity).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2MobiusAlertsTopicAlertSummaryEntityEntityType {
    /// `Organization`
    Organization,
    /// `User`
    User,
    /// `Queue`
    Queue,
    /// `Group`
    Group,
    /// `Edge`
    Edge,
    /// `Team`
    Team,
    /// `TeamMembers`
    TeamMembers,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V2MobiusAlertsTopicAlertSummaryEntity {
    "alerting" Bool alerting,
    "entityType" Enum entity_type,
    "group" Any group,
    "queue" Any queue,
    "team" Any team,
    "user" Any user,
});

rt::open_enum!(V2MobiusAlertsTopicAlertSummaryEntityEntityType {
    Organization = "Organization",
    User = "User",
    Queue = "Queue",
    Group = "Group",
    Edge = "Edge",
    Team = "Team",
    TeamMembers = "TeamMembers",
});
