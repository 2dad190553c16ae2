// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TeamActivityQueryPredicate`.
#[non_exhaustive]
pub struct TeamActivityQueryPredicate {
    /// `dimension`.
    pub dimension: Option<super::TeamActivityQueryPredicateDimension>,
    /// `operator`.
    pub operator: Option<super::TeamActivityQueryPredicateOperator>,
    /// `type`.
    pub r#type: Option<super::TeamActivityQueryPredicateType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`TeamActivityQueryPredicate`](super::TeamActivityQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum TeamActivityQueryPredicateDimension {
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
/// The values of `operator` in [`TeamActivityQueryPredicate`](super::TeamActivityQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum TeamActivityQueryPredicateOperator {
    /// `matches`
    Matches,
    /// `exists`
    Exists,
    /// `notExists`
    NotExists,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`TeamActivityQueryPredicate`](super::TeamActivityQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum TeamActivityQueryPredicateType {
    /// `dimension`
    Dimension,
    /// `property`
    Property,
    /// `metric`
    Metric,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TeamActivityQueryPredicate {
    "dimension" Enum dimension,
    "operator" Enum operator,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(TeamActivityQueryPredicate {
    0 dimension with_dimension(impl Into<super::TeamActivityQueryPredicateDimension>) clear_dimension,
    1 operator with_operator(impl Into<super::TeamActivityQueryPredicateOperator>) clear_operator,
    2 r#type with_type(impl Into<super::TeamActivityQueryPredicateType>) clear_type,
    3 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(TeamActivityQueryPredicateDimension {
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

rt::open_enum!(TeamActivityQueryPredicateOperator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});

rt::open_enum!(TeamActivityQueryPredicateType {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});
