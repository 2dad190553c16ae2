// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CommonRulePredicateEntity`.
///
/// The service requires `entityType` in requests.
#[non_exhaustive]
pub struct CommonRulePredicateEntity {
    /// `entityType`, required.
    pub entity_type: Option<super::CommonRulePredicateEntityEntityType>,
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
/// The values of `entityType` in [`CommonRulePredicateEntity`](super::CommonRulePredicateEntity).
#[derive(Clone)]
#[non_exhaustive]
pub enum CommonRulePredicateEntityEntityType {
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

rt::model!(CommonRulePredicateEntity {
    "entityType" Enum entity_type,
    "group" Any group,
    "queue" Any queue,
    "team" Any team,
    "user" Any user,
});

rt::setters!(CommonRulePredicateEntity {
    0 entity_type with_entity_type(impl Into<super::CommonRulePredicateEntityEntityType>) clear_entity_type,
    1 group with_group(super::AddressableEntityRef) clear_group,
    2 queue with_queue(super::AddressableEntityRef) clear_queue,
    3 team with_team(super::AddressableEntityRef) clear_team,
    4 user with_user(super::AddressableEntityRef) clear_user,
});

rt::open_enum!(CommonRulePredicateEntityEntityType {
    User = "User",
    Group = "Group",
    Queue = "Queue",
    Team = "Team",
    TeamMembers = "TeamMembers",
    Organization = "Organization",
});
