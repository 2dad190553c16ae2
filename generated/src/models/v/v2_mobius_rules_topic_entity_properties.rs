// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2MobiusRulesTopicEntityProperties`.
#[non_exhaustive]
pub struct V2MobiusRulesTopicEntityProperties {
    /// `entityType`.
    pub entity_type: Option<super::V2MobiusRulesTopicEntityPropertiesEntityType>,
    /// `group`.
    pub group: Option<super::V2MobiusRulesTopicAlertingAddressableEntityRef>,
    /// `queue`.
    pub queue: Option<super::V2MobiusRulesTopicAlertingAddressableEntityRef>,
    /// `team`.
    pub team: Option<super::V2MobiusRulesTopicAlertingAddressableEntityRef>,
    /// `user`.
    pub user: Option<super::V2MobiusRulesTopicAlertingAddressableEntityRef>,
    __marks: rt::Marks,
}
/// The values of `entityType` in [`V2MobiusRulesTopicEntityProperties`](super::V2MobiusRulesTopicEntityProperties).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2MobiusRulesTopicEntityPropertiesEntityType {
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

rt::model!(V2MobiusRulesTopicEntityProperties {
    "entityType" Enum entity_type,
    "group" Any group,
    "queue" Any queue,
    "team" Any team,
    "user" Any user,
});

rt::open_enum!(V2MobiusRulesTopicEntityPropertiesEntityType {
    Organization = "Organization",
    User = "User",
    Queue = "Queue",
    Group = "Group",
    Edge = "Edge",
    Team = "Team",
    TeamMembers = "TeamMembers",
});
