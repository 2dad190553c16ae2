// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentStateAgentQueryPredicate`.
///
/// The service requires `dimension`, `value` in requests.
#[non_exhaustive]
pub struct AgentStateAgentQueryPredicate {
    /// `dimension`, required.
    pub dimension: Option<super::AgentStateAgentQueryPredicateDimension>,
    /// `value`, required.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`AgentStateAgentQueryPredicate`](super::AgentStateAgentQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentStateAgentQueryPredicateDimension {
    /// `activeQueueId`
    ActiveQueueId,
    /// `inactiveQueueId`
    InactiveQueueId,
    /// `queueId`
    QueueId,
    /// `assignedSkillId`
    AssignedSkillId,
    /// `assignedLanguageId`
    AssignedLanguageId,
    /// `divisionId`
    DivisionId,
    /// `userId`
    UserId,
    /// `managerId`
    ManagerId,
    /// `systemPresence`
    SystemPresence,
    /// `organizationPresenceId`
    OrganizationPresenceId,
    /// `routingStatus`
    RoutingStatus,
    /// `isOutOfOffice`
    IsOutOfOffice,
    /// `online`
    Online,
    /// `teamId`
    TeamId,
    /// `managementUnitId`
    ManagementUnitId,
    /// `businessUnitId`
    BusinessUnitId,
    /// `adherenceState`
    AdherenceState,
    /// `adherenceImpact`
    AdherenceImpact,
    /// `scheduledActivityCodeId`
    ScheduledActivityCodeId,
    /// `scheduledActivityCategory`
    ScheduledActivityCategory,
    /// `actualActivityCategory`
    ActualActivityCategory,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgentStateAgentQueryPredicate {
    "dimension" Enum dimension,
    "value" Str value,
});

rt::setters!(AgentStateAgentQueryPredicate {
    0 dimension with_dimension(impl Into<super::AgentStateAgentQueryPredicateDimension>) clear_dimension,
    1 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(AgentStateAgentQueryPredicateDimension {
    ActiveQueueId = "activeQueueId",
    InactiveQueueId = "inactiveQueueId",
    QueueId = "queueId",
    AssignedSkillId = "assignedSkillId",
    AssignedLanguageId = "assignedLanguageId",
    DivisionId = "divisionId",
    UserId = "userId",
    ManagerId = "managerId",
    SystemPresence = "systemPresence",
    OrganizationPresenceId = "organizationPresenceId",
    RoutingStatus = "routingStatus",
    IsOutOfOffice = "isOutOfOffice",
    Online = "online",
    TeamId = "teamId",
    ManagementUnitId = "managementUnitId",
    BusinessUnitId = "businessUnitId",
    AdherenceState = "adherenceState",
    AdherenceImpact = "adherenceImpact",
    ScheduledActivityCodeId = "scheduledActivityCodeId",
    ScheduledActivityCategory = "scheduledActivityCategory",
    ActualActivityCategory = "actualActivityCategory",
});
