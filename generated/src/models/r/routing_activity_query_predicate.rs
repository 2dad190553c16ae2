// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RoutingActivityQueryPredicate`.
#[non_exhaustive]
pub struct RoutingActivityQueryPredicate {
    /// `dimension`.
    pub dimension: Option<super::RoutingActivityQueryPredicateDimension>,
    /// `operator`.
    pub operator: Option<super::RoutingActivityQueryPredicateOperator>,
    /// `type`.
    pub r#type: Option<super::RoutingActivityQueryPredicateType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`RoutingActivityQueryPredicate`](super::RoutingActivityQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum RoutingActivityQueryPredicateDimension {
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
/// The values of `operator` in [`RoutingActivityQueryPredicate`](super::RoutingActivityQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum RoutingActivityQueryPredicateOperator {
    /// `matches`
    Matches,
    /// `exists`
    Exists,
    /// `notExists`
    NotExists,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`RoutingActivityQueryPredicate`](super::RoutingActivityQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum RoutingActivityQueryPredicateType {
    /// `dimension`
    Dimension,
    /// `property`
    Property,
    /// `metric`
    Metric,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RoutingActivityQueryPredicate {
    "dimension" Enum dimension,
    "operator" Enum operator,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(RoutingActivityQueryPredicate {
    0 dimension with_dimension(impl Into<super::RoutingActivityQueryPredicateDimension>) clear_dimension,
    1 operator with_operator(impl Into<super::RoutingActivityQueryPredicateOperator>) clear_operator,
    2 r#type with_type(impl Into<super::RoutingActivityQueryPredicateType>) clear_type,
    3 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(RoutingActivityQueryPredicateDimension {
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

rt::open_enum!(RoutingActivityQueryPredicateOperator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});

rt::open_enum!(RoutingActivityQueryPredicateType {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});
