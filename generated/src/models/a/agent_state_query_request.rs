// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentStateQueryRequest`.
#[non_exhaustive]
pub struct AgentStateQueryRequest {
    /// `sessionFilter`.
    pub session_filter: Option<super::AgentStateSessionFilter>,
    /// `sessionOrder`.
    pub session_order: Option<super::AgentStateQueryRequestSessionOrder>,
    /// `sessionOrderBy`.
    pub session_order_by: Option<super::AgentStateQueryRequestSessionOrderBy>,
    /// `userFilter`.
    pub user_filter: Option<super::AgentStateUserFilter>,
    /// `userOrder`.
    pub user_order: Option<super::AgentStateQueryRequestUserOrder>,
    /// `userOrderBy`.
    pub user_order_by: Option<super::AgentStateQueryRequestUserOrderBy>,
    __marks: rt::Marks,
}
/// The values of `sessionOrder` in [`AgentStateQueryRequest`](super::AgentStateQueryRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentStateQueryRequestSessionOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `sessionOrderBy` in [`AgentStateQueryRequest`](super::AgentStateQueryRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentStateQueryRequestSessionOrderBy {
    /// `segmentStart`
    SegmentStart,
    /// `sessionStart`
    SessionStart,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `userOrder` in [`AgentStateQueryRequest`](super::AgentStateQueryRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentStateQueryRequestUserOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `userOrderBy` in [`AgentStateQueryRequest`](super::AgentStateQueryRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentStateQueryRequestUserOrderBy {
    /// `userName`
    UserName,
    /// `segmentStart`
    SegmentStart,
    /// `sessionStart`
    SessionStart,
    /// `presenceDate`
    PresenceDate,
    /// `routingStatusDate`
    RoutingStatusDate,
    /// `systemPresence`
    SystemPresence,
    /// `routingStatus`
    RoutingStatus,
    /// `organizationPresenceId`
    OrganizationPresenceId,
    /// `adherenceDate`
    AdherenceDate,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgentStateQueryRequest {
    "sessionFilter" Any session_filter,
    "sessionOrder" Enum session_order,
    "sessionOrderBy" Enum session_order_by,
    "userFilter" Any user_filter,
    "userOrder" Enum user_order,
    "userOrderBy" Enum user_order_by,
});

rt::setters!(AgentStateQueryRequest {
    0 session_filter with_session_filter(super::AgentStateSessionFilter) clear_session_filter,
    1 session_order with_session_order(impl Into<super::AgentStateQueryRequestSessionOrder>) clear_session_order,
    2 session_order_by with_session_order_by(impl Into<super::AgentStateQueryRequestSessionOrderBy>) clear_session_order_by,
    3 user_filter with_user_filter(super::AgentStateUserFilter) clear_user_filter,
    4 user_order with_user_order(impl Into<super::AgentStateQueryRequestUserOrder>) clear_user_order,
    5 user_order_by with_user_order_by(impl Into<super::AgentStateQueryRequestUserOrderBy>) clear_user_order_by,
});

rt::open_enum!(AgentStateQueryRequestSessionOrder {
    Asc = "asc",
    Desc = "desc",
});

rt::open_enum!(AgentStateQueryRequestSessionOrderBy {
    SegmentStart = "segmentStart",
    SessionStart = "sessionStart",
});

rt::open_enum!(AgentStateQueryRequestUserOrder {
    Asc = "asc",
    Desc = "desc",
});

rt::open_enum!(AgentStateQueryRequestUserOrderBy {
    UserName = "userName",
    SegmentStart = "segmentStart",
    SessionStart = "sessionStart",
    PresenceDate = "presenceDate",
    RoutingStatusDate = "routingStatusDate",
    SystemPresence = "systemPresence",
    RoutingStatus = "routingStatus",
    OrganizationPresenceId = "organizationPresenceId",
    AdherenceDate = "adherenceDate",
});
