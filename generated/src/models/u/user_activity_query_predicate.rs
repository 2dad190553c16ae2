// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserActivityQueryPredicate`.
#[non_exhaustive]
pub struct UserActivityQueryPredicate {
    /// `dimension`.
    pub dimension: Option<super::UserActivityQueryPredicateDimension>,
    /// `operator`.
    pub operator: Option<super::UserActivityQueryPredicateOperator>,
    /// `type`.
    pub r#type: Option<super::UserActivityQueryPredicateType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`UserActivityQueryPredicate`](super::UserActivityQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserActivityQueryPredicateDimension {
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
/// The values of `operator` in [`UserActivityQueryPredicate`](super::UserActivityQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserActivityQueryPredicateOperator {
    /// `matches`
    Matches,
    /// `exists`
    Exists,
    /// `notExists`
    NotExists,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`UserActivityQueryPredicate`](super::UserActivityQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserActivityQueryPredicateType {
    /// `dimension`
    Dimension,
    /// `property`
    Property,
    /// `metric`
    Metric,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UserActivityQueryPredicate {
    "dimension" Enum dimension,
    "operator" Enum operator,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(UserActivityQueryPredicate {
    0 dimension with_dimension(impl Into<super::UserActivityQueryPredicateDimension>) clear_dimension,
    1 operator with_operator(impl Into<super::UserActivityQueryPredicateOperator>) clear_operator,
    2 r#type with_type(impl Into<super::UserActivityQueryPredicateType>) clear_type,
    3 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(UserActivityQueryPredicateDimension {
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

rt::open_enum!(UserActivityQueryPredicateOperator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});

rt::open_enum!(UserActivityQueryPredicateType {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});
